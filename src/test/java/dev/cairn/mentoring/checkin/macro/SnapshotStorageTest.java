package dev.cairn.mentoring.checkin.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.cairn.mentoring.blackbox.support.NaughtyStrings;
import dev.cairn.mentoring.checkin.Snapshot;
import dev.cairn.mentoring.shared.Wording;
import dev.cairn.mentoring.shared.Wordings;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SnapshotStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int LINE = 255;

    private static String written(Snapshot snapshot) {
        Wording wording = mock();
        when(wording.text(anyString())).thenAnswer(asked -> asked.getArgument(0));
        when(wording.text(anyString(), any()))
                .thenAnswer(asked -> asked.getArgument(0, String.class) + asked.getArgument(1));
        when(wording.locale()).thenReturn(Locale.UK);
        when(wording.zone()).thenReturn(ZoneOffset.UTC);
        Wordings wordings = mock();
        when(wordings.current()).thenReturn(wording);
        return new SnapshotStorage(wordings).write(snapshot);
    }

    @Test
    void is_a_heading_a_paragraph_and_a_list_and_nothing_that_is_alive() {
        assertThat(written(new Snapshot(DAY, 2, List.of("Ask <the> board"))))
                .isEqualTo("<h3>dev.cairn.mentoring.check-in.snapshot[1 Dec 2026]</h3>"
                        + "<p>dev.cairn.mentoring.check-in.snapshot.next-steps[2]</p>"
                        + "<ul><li>Ask &lt;the&gt; board</li></ul>");
        assertThat(written(new Snapshot(DAY, 0, List.of())))
                .endsWith("<p>dev.cairn.mentoring.check-in.closed.no-next-steps</p>");
    }

    @Test
    void stays_that_whatever_the_tasks_say() throws Exception {
        List<String> tasks = NaughtyStrings.all().stream()
                .filter(text -> NaughtyStrings.isAcceptable(text, LINE))
                .toList();

        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader("<page>" + written(new Snapshot(DAY, tasks.size(), tasks)) + "</page>")));

        NodeList elements = read.getElementsByTagName("*");
        TreeSet<String> names = new TreeSet<>();
        for (int number = 0; number < elements.getLength(); number++) {
            names.add(elements.item(number).getNodeName());
            assertThat(elements.item(number).getAttributes().getLength()).isZero();
        }
        assertThat(tasks).hasSizeGreaterThan(300);
        assertThat(names).containsExactly("h3", "li", "p", "page", "ul");
        assertThat(read.getElementsByTagName("li").getLength()).isEqualTo(tasks.size());
    }
}
