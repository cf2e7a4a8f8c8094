package dev.cairn.mentoring.goal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.mentoring.goal.Move;
import dev.cairn.mentoring.shared.UserKey;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All moves of a milestone as one text. */
final class MovesJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Map<String, String>>> MOVES = new TypeReference<>() {};

    private MovesJson() {}

    static @Nullable String write(List<Move> moves) {
        if (moves.isEmpty()) {
            return null;
        }
        try {
            return MAPPER.writeValueAsString(
                    moves.stream().map(MovesJson::members).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("moves are texts and dates", e);
        }
    }

    static List<Move> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return MAPPER.readValue(json, MOVES).stream().map(MovesJson::move).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a milestone's moves are broken JSON", e);
        }
    }

    private static Map<String, String> members(Move move) {
        return Map.of(
                "from", move.from().toString(),
                "to", move.to().toString(),
                "reason", move.reason(),
                "by", move.by().value(),
                "on", move.on().toString());
    }

    private static Move move(Map<String, String> members) {
        return new Move(
                LocalDate.parse(members.get("from")),
                LocalDate.parse(members.get("to")),
                Objects.requireNonNull(members.get("reason")),
                new UserKey(Objects.requireNonNull(members.get("by"))),
                LocalDate.parse(members.get("on")));
    }
}
