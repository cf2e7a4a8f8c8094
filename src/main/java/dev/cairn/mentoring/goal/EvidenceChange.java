package dev.cairn.mentoring.goal;

import dev.cairn.mentoring.shared.Faults;
import dev.cairn.mentoring.shared.PageId;
import dev.cairn.mentoring.shared.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changed members of an evidence, or those of a new one. What it is about stays. */
public record EvidenceChange(
        Setting<EvidenceType> type,
        Setting<String> words,
        Setting<String> link,
        Setting<PageId> page,
        Setting<LocalDate> observedOn)
        implements ContentChange<Evidence> {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public boolean isEmpty() {
        return Stream.of(type, words, link, page, observedOn).noneMatch(Setting::present);
    }

    @Override
    public Evidence applyTo(@Nullable Evidence before, ItemPlace place, Faults faults) {
        EvidenceType newType = type.or(before == null ? null : before.type());
        faults.addIf(newType == null, "type", "required");
        String newWords = words.or(before == null ? null : before.words());
        String newLink = link.or(before == null ? null : before.link());
        faults.addIf(newLink != null && !isOnTheWeb(newLink), "link", "not-on-the-web");
        PageId newPage = page.or(before == null ? null : before.page());
        faults.addIf(newWords == null && newLink == null && newPage == null, "words", "words-link-or-page");
        LocalDate day =
                Objects.requireNonNullElse(observedOn.or(before == null ? null : before.observedOn()), place.today());
        faults.addIf(day.isAfter(place.today()), "observedOn", "day-in-the-future");
        faults.check();
        return new Evidence(
                Objects.requireNonNull(newType),
                before != null
                        ? before.milestone()
                        : place.milestone() == null ? null : place.milestone().id(),
                before != null
                        ? before.about()
                        : place.item() == null ? null : place.item().id(),
                newWords,
                newLink,
                newPage,
                day);
    }

    /** An address with a host, of one of the two schemes of the web: anything else could run, or lead into a file. */
    static boolean isOnTheWeb(String link) {
        try {
            URI uri = new URI(link);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
