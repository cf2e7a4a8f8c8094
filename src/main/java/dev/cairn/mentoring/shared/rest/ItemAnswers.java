package dev.cairn.mentoring.shared.rest;

import dev.cairn.mentoring.shared.Expected;
import dev.cairn.mentoring.shared.Input;
import dev.cairn.mentoring.shared.Step;
import dev.cairn.mentoring.shared.UserKey;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the resource of one kind of item answers. A route names the service's method and how its input is read; the address, the caller,
 * the revision and the order of refusals are seen to here and in {@link Answers}.
 *
 * @param <I> the item's id
 * @param <S> the item as its viewer sees it
 */
public final class ItemAnswers<I, S> {
    private final Answers answers;
    private final Function<UUID, I> id;
    private final Function<S, ResponseBuilder> shown;

    /** @param shown writes the item, with its revision if this viewer can change it */
    public ItemAnswers(Answers answers, Function<UUID, I> id, Function<S, ResponseBuilder> shown) {
        this.answers = answers;
        this.id = id;
        this.shown = shown;
    }

    /** A service's method that changes an item, or takes a step of its life. */
    @FunctionalInterface
    public interface Change<I, T extends @Nullable Object, S> {
        S make(I id, UserKey by, Expected expected, Supplier<Input<T>> input);
    }

    /** A service's method that deletes an item. */
    @FunctionalInterface
    public interface Deletion<I> {
        void make(I id, UserKey by, Expected expected, Supplier<Input<Step>> nothing);
    }

    /** Answers with the item as the caller sees it. */
    public Response read(String written, BiFunction<I, UserKey, S> reading) {
        return answers.read(viewer -> shown.apply(reading.apply(id(written), viewer)));
    }

    /** Answers with the item as it is afterwards. */
    public <T extends @Nullable Object> Response change(
            String written,
            HttpHeaders headers,
            InputStream body,
            Change<I, T, S> change,
            Function<JsonMembers, T> input) {
        return answers.change(
                headers,
                body,
                (by, expected, json) -> shown.apply(change.make(id(written), by, expected, json.as(input))));
    }

    /** Answers that it is gone; the body says nothing but the empty object. */
    public Response delete(String written, HttpHeaders headers, InputStream body, Deletion<I> deletion) {
        return answers.change(headers, body, (by, expected, json) -> {
            deletion.make(id(written), by, expected, json.as(StepMembers::nothing));
            return Answers.gone();
        });
    }

    private I id(String written) {
        return id.apply(Written.idInPath(written));
    }
}
