package dev.cairn.mentoring.progress.macro;

import java.util.List;

/**
 * The form that chooses what a list shows, as it is asked for now.
 *
 * @param address of the page of its own
 * @param wanting whether only those that want attention are chosen
 * @param person whose account name is chosen; empty for everybody's
 * @param columns those that the address names; empty where it names none
 * @param counted whether it was asked to count
 */
public record ProgressFormView(
        String address,
        String space,
        String sort,
        String way,
        String columns,
        boolean counted,
        List<ProgressChoiceView> stages,
        String person,
        boolean wanting,
        List<ProgressChoiceView> groups) {
    public boolean hasColumns() {
        return !columns.isEmpty();
    }

    static ProgressFormView none() {
        return new ProgressFormView("", "", "", "", "", false, List.of(), "", false, List.of());
    }
}
