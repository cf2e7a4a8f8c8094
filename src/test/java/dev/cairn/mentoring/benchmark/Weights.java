package dev.cairn.mentoring.benchmark;

import dev.cairn.mentoring.fixture.RunningSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;

/** What a browser gets: all scripts and styles of the shipped jar, packed, and the elements of the table. */
final class Weights implements Scenario {
    private static final double MOST_KB = 30;
    private static final double MOST_NODES = 1500;

    private final List<Section.Line> lines = new ArrayList<>();

    @Override
    public void measure(Site site) throws IOException {
        if (!lines.isEmpty()) {
            return;
        }
        double scripts = packed(".js").length / 1000.0;
        double styles = packed(".css").length / 1000.0;
        Got table = site.bare().get("/ours?space=" + Site.SPACE).expect(200);
        int nodes = Jsoup.parse(table.text())
                .select("section.mentoring-progress, section.mentoring-progress *")
                .size();
        lines.add(new Section.Line(
                "all scripts and styles",
                List.of(
                        Figure.gated("kB packed", scripts + styles, MOST_KB),
                        Figure.told("kB of scripts", scripts),
                        Figure.told("kB of styles", styles))));
        lines.add(new Section.Line(
                "the table with 50 rows",
                List.of(Figure.gated("elements", nodes == 0 ? Double.NaN : nodes, MOST_NODES))));
    }

    private static byte[] packed(String ending) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(RunningSandbox.pluginJar().toFile());
                GZIPOutputStream out = new GZIPOutputStream(packed) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            for (JarEntry entry : jar.stream()
                    .filter(each ->
                            each.getName().startsWith("ui/") && each.getName().endsWith(ending))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList()) {
                jar.getInputStream(entry).transferTo(out);
            }
        }
        return packed.toByteArray();
    }

    @Override
    public List<Section> sections() {
        return List.of(new Section(
                "What a browser gets",
                "Must show 7. All scripts as one and all styles as one, packed by gzip as hard as it can; elements of the table.",
                lines,
                List.of()));
    }
}
