package dev.cairn.sandbox.plugin.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExportListTest {
    @Test
    void a_package_without_a_source_is_refused() {
        assertThatThrownBy(() -> ExportList.parse("com.atlassian.sal.api\n"))
                .hasMessage("exported package without a source: com.atlassian.sal.api");
    }

    @Test
    void a_package_is_exported_in_the_version_that_its_line_names() {
        ExportList list =
                ExportList.parse("# why\njakarta.inject;2.0.1 <- 1.2: inject\ncom.atlassian.user <- 2.4: User\n");

        assertThat(list.header()).isEqualTo("jakarta.inject;version=\"2.0.1\",com.atlassian.user;version=\"0.0.0\"");
    }

    @Test
    void every_package_of_the_file_has_a_source_and_stands_there_once() {
        assertThat(ExportList.read().exports())
                .extracting(ExportList.Export::name)
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }
}
