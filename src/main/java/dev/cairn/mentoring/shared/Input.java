package dev.cairn.mentoring.shared;

/**
 * What somebody sent, as far as it could be read, with the faults of its form. Services take a {@code Supplier<Input<T>>} and call it only after
 * rights, revision and stage were checked: refusals then come in the order that the interface promises, and a stranger learns nothing from them.
 *
 * @param value fields at fault are left out of it
 * @param faults the service adds those of meaning and then checks them all
 */
public record Input<T>(T value, Faults faults) {
    public static <T> Input<T> of(T value) {
        return new Input<>(value, new Faults());
    }

    /** @throws Invalid if anything is wrong with it */
    public T checked() {
        faults.check();
        return value;
    }
}
