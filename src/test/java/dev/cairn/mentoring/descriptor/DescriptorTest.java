package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every class and file that the descriptor names exists, and the reverse. */
class DescriptorTest {
    private static final Path FILES = Path.of("target/classes");
    private static final String XML = read(FILES.resolve("atlassian-plugin.xml"));

    /** The one call of templates that is no accessor of a view. */
    private static final String TEXTS = "dev.cairn.mentoring.shared.macro.Words#text(java.lang.String)";

    private final Descriptor descriptor = Descriptor.of(XML, FILES);

    @Test
    void names_the_classes_that_are_there() {
        assertThat(descriptor.missingClasses()).isEmpty();
        assertThat(descriptor.unnamedClasses()).isEmpty();
    }

    @Test
    void names_the_files_that_are_there() {
        assertThat(descriptor.missingFiles()).isEmpty();
        assertThat(descriptor.unnamedFiles()).isEmpty();
        assertThat(descriptor.minifiedFiles()).isEmpty();
    }

    @Test
    void gives_each_macro_its_name_and_an_icon_that_is_served() {
        assertThat(descriptor.oddlyNamedMacros()).isEmpty();
        assertThat(descriptor.unservedIcons()).isEmpty();
    }

    @Test
    void defines_the_web_resources_that_are_asked_for() {
        assertThat(descriptor.danglingWebResources()).isEmpty();
    }

    @Test
    void gives_no_key_twice() {
        assertThat(descriptor.doubledKeys()).isEmpty();
    }

    @Test
    void allows_templates_what_the_views_have_and_nothing_else() {
        List<String> derived = Stream.concat(
                        Stream.of(TEXTS), Descriptor.callableByTemplates(descriptor.typesOfMacroPackages()).stream())
                .sorted()
                .toList();

        assertThat(descriptor.allowlist()).isEqualTo(derived);
    }

    @Test
    void declares_its_data_center_status_and_its_namespace() {
        assertThat(XML)
                .contains("<param name=\"atlassian-data-center-status\">compatible</param>")
                .contains("<param name=\"atlassian-data-center-compatible\">true</param>")
                .contains("namespace=\"dev.cairn.mentoring\"")
                .contains("path=\"/mentoring\" version=\"1.0\"")
                .contains("<rest-migration");
    }

    @Nested
    class A_planted_fault_is_seen {
        @Test
        void a_class_that_is_gone() {
            assertThat(faulty("AoGoal<", "AoGaol<").missingClasses())
                    .containsExactly("dev.cairn.mentoring.goal.store.AoGaol");
        }

        @Test
        void a_row_and_a_macro_that_nobody_named() {
            assertThat(faulty("AoGoal<", "AoMilestone<").unnamedClasses())
                    .containsExactly("dev.cairn.mentoring.goal.store.AoGoal");
            assertThat(faulty("goal.macro.GoalPlanMacro", "goal.Plan").unnamedClasses())
                    .containsExactly("dev.cairn.mentoring.goal.macro.GoalPlanMacro");
        }

        @Test
        void a_file_that_is_gone_leaves_another_unnamed() {
            Descriptor faulty = faulty("location=\"images/cairn.png\"", "location=\"images/stone.png\"");

            assertThat(faulty.missingFiles()).containsExactly("images/stone.png");
            assertThat(faulty.unnamedFiles()).containsExactly("images/cairn.png");
        }

        @Test
        void a_language_without_a_bundle() {
            assertThat(faulty("location=\"i18n/mentoring\"", "location=\"i18n/other\"")
                            .missingFiles())
                    .containsExactly("i18n/other.properties");
        }

        @Test
        void an_icon_that_is_not_served() {
            assertThat(faulty("/download/resources/dev.cairn.mentoring/images/goal-plan.png", "images/goal-plan.png")
                            .unservedIcons())
                    .containsExactly("images/goal-plan.png");
        }

        @Test
        void a_macro_with_two_names() {
            assertThat(faulty("name=\"mentoring-goal-plan\"", "name=\"goal-plan\"")
                            .oddlyNamedMacros())
                    .containsExactly("goal-plan");
        }

        @Test
        void a_web_resource_that_nobody_asks_for_and_one_that_is_not_there() {
            assertThat(faulty(
                                    "</atlassian-plugin>",
                                    "<web-resource key=\"forgotten\"><dependency>"
                                            + "dev.cairn.mentoring:not-there</dependency></web-resource></atlassian-plugin>")
                            .danglingWebResources())
                    .containsExactly("not-there", "forgotten");
        }

        @Test
        void a_key_that_is_given_twice() {
            assertThat(faulty("</atlassian-plugin>", "<servlet key=\"api\"/></atlassian-plugin>")
                            .doubledKeys())
                    .containsExactly("api");
        }

        private Descriptor faulty(String right, String wrong) {
            assertThat(XML).contains(right);
            return Descriptor.of(XML.replace(right, wrong), FILES);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
