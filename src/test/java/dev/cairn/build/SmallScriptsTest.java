package dev.cairn.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.sandbox.plugin.descriptor.ScriptTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallScriptsTest {
    private static final Path SOURCES = Path.of("src/main/resources/ui");
    private static final Path SMALL = Path.of("target/small/ui");
    private static final int MOST_BYTES = 30_000;

    @TempDir
    Path folder;

    @Test
    void all_scripts_and_styles_together_take_at_most_30_kB_on_their_way() throws IOException {
        assertThat(packed(".js") + packed(".css")).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** Confluence joins scripts with scripts and styles with styles. */
    private static int packed(String ending) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            for (Path file : files(SMALL)) {
                if (file.toString().endsWith(ending)) {
                    gzip.write(Files.readAllBytes(file));
                }
            }
        }
        return packed.size();
    }

    @Test
    void each_is_there_under_its_own_name() throws IOException {
        assertThat(files(SMALL).stream().map(SMALL::relativize))
                .containsExactlyElementsOf(
                        files(SOURCES).stream().map(SOURCES::relativize).toList());
    }

    @Test
    void each_asks_for_the_texts_that_its_source_asks_for_and_ends_as_one_that_others_follow() throws IOException {
        for (Path file : files(SMALL)) {
            String source = Files.readString(SOURCES.resolve(SMALL.relativize(file)));
            String small = Files.readString(file);

            assertThat(new HashSet<>(ScriptTexts.keys(small)))
                    .as("%s", file)
                    .isEqualTo(new HashSet<>(ScriptTexts.keys(source)));
            assertThat(small.split("I18n.getText\\(", -1).length - 1)
                    .as("%s", file)
                    .isEqualTo(ScriptTexts.keys(small).size());
            assertThat(small).as("%s", file).endsWith(file.toString().endsWith(".js") ? ";\n" : "}\n");
        }
    }

    @Test
    void names_that_others_know_and_texts_stay_and_those_within_become_short() {
        String small = SmallScripts.script("planted.js", """
                /* What it is for. */
                define('planted/one', ['planted/two'], (two) => {
                  const nobodySeesThis = (element) => `[data-of="${element.dataset.of}"] > .a`;
                  return { seen: (element) => two(element?.value ?? AJS.I18n.getText('planted.text', nobodySeesThis(element)), nobodySeesThis) };
                });
                """);

        assertThat(small)
                .contains(
                        "define(\"planted/one\",[\"planted/two\"]",
                        "AJS.I18n.getText(\"planted.text\",",
                        "seen:",
                        "?.value",
                        "] > .a`")
                .doesNotContain("nobodySeesThis", "What it is for");
    }

    @Test
    void each_module_names_itself_and_what_it_needs_as_its_source_does() throws IOException {
        for (Path file : files(SMALL)) {
            String source = Files.readString(SOURCES.resolve(SMALL.relativize(file)));

            assertThat(modules(Files.readString(file))).as("%s", file).isEqualTo(modules(source));
        }
    }

    private static List<String> modules(String script) {
        return Pattern.compile("define\\(\\s*(['\"][^\\[]*\\[[^\\]]*])")
                .matcher(script)
                .results()
                .map(found ->
                        found.group(1).replaceAll("\\s", "").replace('\'', '"').replace(",]", "]"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            come = ((one, two) => { const three = ({ one, two: [two = one] }) => one + two; return three({ one: two, two: [] }) * 10 + one; })(1, 2); \
            | come=((e,t)=>10*(({one:n,two:[a=n]})=>n+a)({one:t,two:[]})+e)(1,2);
            come = (function (one, two = () => one) { let sum = 0; for (const one of [5, 6]) { const each = two() + one; sum += each * one; } return sum; })(1); \
            | come=function(e,t=()=>e){let n=0;for(let e of[5,6]){let a=t()+e;n+=a*e}return n}(1);
            come = ((one) => { try { throw one; } catch (two) { const three = two + one; return [three].map((one) => one + two + three)[0]; } })(3); \
            | come=(e=>{try{throw e;}catch(t){let n=t+e;return[n].map(a=>a+t+n)[0]}})(3);
            come = ((all) => { class One { constructor(two) { this.two = two; } get all() { return all + this.two; } } return new One(4).all; })(5); \
            | come=(e=>{class t{constructor(e){this.two=e}get all(){return e+this.two}}return(new t(4)).all})(5);
            come = ((one) => { const two = () => one.map((four) => four + e.length); return two().concat(one, two); })([1, 2]); \
            | come=(t=>{let n=()=>t.map(n=>n+e.length);return n().concat(t,n)})([1,2]);
            """)
    void names_within_are_the_shortest_that_are_free_there(String script, String small) {
        assertThat(SmallScripts.script("planted.js", script)).isEqualTo(small + "\n");
    }

    @Test
    void what_is_no_script_is_refused() {
        assertThatThrownBy(() -> SmallScripts.script("planted.js", "const = 1;"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("planted.js");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /* One. */ .a { color: red; }              | .a{color:red}
            .a > b , .a b:has(> i) + i { grid-area: 1 / 2; } | .a>b,.a b:has(>i)+i{grid-area:1/2}
            .a :is(b, i):hover { width: calc(1px + 2%); } | .a :is(b,i):hover{width:calc(1px + 2%)}
            .a { content: "/* > */ , ;  } "; content: ": " / ""; } | .a{content:"/* > */ , ;  } ";content:": "/""}
            @container (6px < width <= 8px) { .a { --b: var(--c, #fff); } } | @container (6px < width <= 8px){.a{--b:var(--c,#fff)}}
            .a { & > b { color: color-mix(in srgb, red 9%, blue); } } | .a{&>b{color:color-mix(in srgb,red 9%,blue)}}
            @import "a.css"; .a[b="c > d"] { color: red } | @import "a.css";.a[b="c > d"]{color:red}
            """)
    void a_style_loses_its_comments_and_blanks_and_nothing_else(String style, String small) {
        assertThat(SmallStyle.of(style)).isEqualTo(small + "\n");
    }

    @Test
    void what_is_up_to_date_is_left_alone_and_what_has_no_source_goes() throws IOException {
        Path from = Files.createDirectories(folder.resolve("from"));
        Path to = Files.createDirectories(folder.resolve("to"));
        Files.writeString(from.resolve("a.css"), ".a { color: red; }");
        Files.writeString(to.resolve("gone.js"), "1;");
        SmallScripts.main(new String[] {from.toString(), to.toString()});
        assertThat(to).isDirectoryContaining("glob:**a.css").isDirectoryNotContaining("glob:**gone.js");

        Files.writeString(to.resolve("a.css"), "untouched");
        SmallScripts.main(new String[] {from.toString(), to.toString()});
        assertThat(to.resolve("a.css")).hasContent("untouched");

        Files.setLastModifiedTime(
                from.resolve("a.css"), FileTime.from(Instant.now().plusSeconds(5)));
        SmallScripts.main(new String[] {from.toString(), to.toString()});
        assertThat(to.resolve("a.css")).hasContent(".a{color:red}");
    }

    private static List<Path> files(Path below) {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().matches(".*\\.(js|css)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
