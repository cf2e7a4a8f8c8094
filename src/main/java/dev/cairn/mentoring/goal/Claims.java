package dev.cairn.mentoring.goal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a goal claims, and how much of that somebody has backed (R8): that it is reached, each of its reached milestones, each measurement. Drafts
 * are counted for nobody.
 */
public record Claims(int all, int evidenced) {
    public static final Claims NONE = new Claims(0, 0);

    /** @param claims as {@link Evidence#backs} names them */
    static Claims of(Collection<Object> claims, Stream<Evidence> evidence) {
        Set<Object> backed = evidence.map(Evidence::backs).collect(Collectors.toSet());
        return new Claims(
                claims.size(), (int) claims.stream().filter(backed::contains).count());
    }

    public Claims plus(Claims other) {
        return new Claims(all + other.all, evidenced + other.evidenced);
    }
}
