package dev.cairn.mentoring.checkin.macro;

import dev.cairn.mentoring.checkin.Snapshot;
import dev.cairn.mentoring.checkin.SnapshotWriter;
import dev.cairn.mentoring.shared.Wordings;
import dev.cairn.mentoring.shared.macro.Words;
import dev.cairn.mentoring.shared.macro.Xml;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Writes a snapshot as storage format: a heading, a paragraph and a list alone, so that it is read without this plugin. */
@Named
public class SnapshotStorage implements SnapshotWriter {
    private final Wordings wordings;

    @Inject
    public SnapshotStorage(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public String write(Snapshot snapshot) {
        Words words = new Words(wordings.current());
        String tasks = snapshot.tasks().stream()
                .map(task -> element("li", Xml.escaped(task)))
                .collect(Collectors.joining());
        String steps = snapshot.nextSteps() == 0
                ? words.text("check-in.closed.no-next-steps")
                : words.text("check-in.snapshot.next-steps", snapshot.nextSteps());
        return element("h3", Xml.escaped(words.text("check-in.snapshot", words.day(snapshot.day()))))
                + element("p", Xml.escaped(steps))
                + (tasks.isEmpty() ? "" : element("ul", tasks));
    }

    private static String element(String name, String inside) {
        return "<" + name + ">" + inside + "</" + name + ">";
    }
}
