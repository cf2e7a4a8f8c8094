package dev.cairn.mentoring.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The jar is a plugin of the kind that Confluence 10.2 loads without changing it. */
class FinishedJarIT {
    private static final FinishedJar JAR = FinishedJar.ofThisBuild();

    @Test
    void holds_no_class_of_anyone_else_and_no_other_jar() {
        assertThat(JAR.files())
                .filteredOn(file -> file.endsWith(".class"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("dev/cairn/mentoring/"));
        assertThat(JAR.files()).noneMatch(file -> file.endsWith(".jar"));
    }

    @Test
    void holds_nothing_that_is_not_meant_to_be_handed_out() {
        Set<String> roots = JAR.files().stream()
                .map(file -> file.contains("/") ? file.substring(0, file.indexOf('/')) : file)
                .collect(Collectors.toSet());

        assertThat(roots)
                .containsExactlyInAnyOrder(
                        "META-INF", "atlassian-plugin.xml", "blueprints", "dev", "i18n", "images", "openapi", "ui");
    }

    @Test
    void says_in_its_manifest_what_the_host_reads_there() {
        Attributes manifest = JAR.manifest();

        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("dev.cairn.mentoring");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("dev.cairn.mentoring");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(manifest.getValue("Bundle-ClassPath")).isNull();
        assertThat(manifest.getValue("Require-Capability")).isNull();
        assertThat(JAR.text("atlassian-plugin.xml"))
                .contains("key=\"dev.cairn.mentoring\"")
                .doesNotContain("${");
    }

    @Test
    void imports_optionally_so_that_the_self_check_can_name_what_is_missing() {
        assertThat(imports()).isNotEmpty().allMatch(each -> each.contains("resolution:=optional"));
        assertThat(importedPackages())
                .contains("com.atlassian.plugin.osgi.bridge.external")
                .noneMatch(each -> each.startsWith("org.jspecify"))
                .noneMatch(each -> each.startsWith("com.google"))
                .noneMatch(each -> each.startsWith("com.atlassian.plugin.spring.scanner"))
                .noneMatch(each -> each.startsWith("java."));
    }

    @Test
    void imports_versions_that_the_supported_hosts_have() {
        assertThat(imports())
                .filteredOn(each -> each.startsWith("jakarta.ws.rs"))
                .isNotEmpty()
                .allMatch(each -> each.contains("version=\"[3,4)\""));
        assertThat(imports())
                .filteredOn(each -> each.startsWith("com.fasterxml.jackson"))
                .isNotEmpty()
                .allMatch(each -> each.contains("version=\"[2,3)\""));
        assertThat(imports())
                .filteredOn(each -> each.startsWith("net.java.ao"))
                .isNotEmpty()
                .allMatch(each -> each.contains("version=0"));
    }

    @Test
    void has_an_index_of_components_and_imports_with_a_context_that_asks_for_it() {
        assertThat(JAR.text("META-INF/spring/plugin-context.xml")).contains("scan-indexes");
        assertThat(lines("META-INF/plugin-components/component"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JAR.files()).contains(withoutName(line).replace('.', '/') + ".class"));
        assertThat(lines("META-INF/plugin-components/imports"))
                .contains("com.atlassian.activeobjects.external.ActiveObjects");
        assertThat(lines("META-INF/plugin-components/exports"))
                .allSatisfy(line -> assertThat(lines("META-INF/plugin-components/component"))
                        .contains(withoutName(line)));
    }

    private static String withoutName(String line) {
        return line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
    }

    private static List<String> lines(String file) {
        return JAR.text(file).lines().toList();
    }

    private static List<String> imports() {
        return Arrays.asList(JAR.manifest().getValue("Import-Package").split(",(?=[a-z])"));
    }

    private static List<String> importedPackages() {
        return imports().stream().map(each -> each.split(";")[0]).toList();
    }
}
