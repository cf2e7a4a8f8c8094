package dev.cairn.sandbox.plugin.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.sandbox.plugin.PluginFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceLinkCheckTest {
    private static final String GOOD = """
            <web-item key="link" section="system.space.tools/integrations" weight="50">
              <label key="tiny.title"/>
              <link linkId="tiny-link">/plugins/servlet/tiny?space=$htmlUtil.urlEncode($space.key)</link>
              <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition"/>
              <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition">
                <param name="permission">administer</param>
              </condition>
              <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.SpaceSidebarCondition"/>
            </web-item>
            """;

    private static PluginDescriptor descriptor(String... items) {
        String xml = "<atlassian-plugin key='tiny.plugin' plugins-version='2'>"
                + "<servlet key='page' class='tiny.Page'><url-pattern>/tiny</url-pattern></servlet>"
                + String.join("", items)
                + "</atlassian-plugin>";
        return DescriptorReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String changed(String from, String to) {
        assertThat(GOOD).contains(from);
        return GOOD.replace(from, to);
    }

    private static List<String> faults(String item) {
        return new SpaceLinkCheck(descriptor(item), "tiny.title"::equals).faults();
    }

    @Nested
    class A_link_of_a_space {
        @ParameterizedTest
        @ValueSource(strings = {SpaceLinks.TOOLS, SpaceLinks.MAIN})
        void is_let_in_where_all_that_it_names_is_there(String section) {
            assertThat(faults(changed(SpaceLinks.TOOLS, section))).isEmpty();
        }

        @Test
        void may_write_the_value_of_a_param_as_an_attribute() {
            assertThat(faults(changed(
                            "<param name=\"permission\">administer</param>",
                            "<param name=\"permission\" value=\"administer\"/>")))
                    .isEmpty();
        }

        @Test
        void without_a_label_that_has_a_text_is_refused() {
            assertThat(faults(changed("tiny.title", "tiny.gone")))
                    .containsExactly("the web-item link has no label: the i18n key tiny.gone is missing");
            assertThat(faults(changed("<label key=\"tiny.title\"/>", "")))
                    .containsExactly("the web-item link has no label: the i18n key null is missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " weight=\"heavy\"", " weight=\"-1\""})
        void without_a_weight_is_refused(String weight) {
            assertThat(faults(changed(" weight=\"50\"", weight)))
                    .containsExactly("the web-item link has no weight that is a number");
        }

        @Test
        void without_an_anchor_is_refused() {
            assertThat(faults(changed(" linkId=\"tiny-link\"", "")))
                    .containsExactly("the web-item link has no link with a linkId");
            assertThat(faults(GOOD.replaceAll("<link .*</link>", "")))
                    .containsExactly("the web-item link has no link with a linkId");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/plugins/servlet/tin",
                    "/plugins/servlet/tiny/more",
                    "/plugins/servlet",
                    "/tiny",
                    "plugins/servlet/tiny",
                    "https://example.org/plugins/servlet/tiny"
                })
        void that_leads_to_no_servlet_of_the_plugin_is_refused_by_its_path(String path) {
            assertThat(faults(changed("/plugins/servlet/tiny", path)))
                    .containsExactly("the web-item link leads to " + path + ", where no servlet of the plugin answers");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$space.key",
                    "$htmlUtil.urlEncode($space.name)",
                    "$htmlUtil.urlEncode( $space.key )",
                    "$!htmlUtil.urlEncode($space.key)",
                    "$htmlUtil.htmlEncode($space.key)",
                    "$generalUtil.urlEncode($space.key)",
                    "${space.key}",
                    "$htmlUtil.urlEncode($space.key)&amp;id=$page.id",
                    "#if($space)x#end"
                })
        void that_fills_in_anything_but_the_encoded_key_is_refused(String variable) {
            assertThat(faults(changed("$htmlUtil.urlEncode($space.key)", variable)))
                    .containsExactly("the web-item link leads to /plugins/servlet/tiny?space="
                            + variable.replace("&amp;", "&")
                            + "; the sandbox fills in $htmlUtil.urlEncode($space.key) alone");
        }

        @Test
        void with_an_unknown_condition_is_refused_by_its_class() {
            assertThat(faults(changed("conditions.SpaceSidebarCondition", "conditions.SpaceSidebarConditions")))
                    .singleElement()
                    .asString()
                    .startsWith("the web-item link has the condition")
                    .endsWith("conditions.SpaceSidebarConditions, which the sandbox does not play");
        }

        @Test
        void with_another_permission_is_refused_by_it() {
            assertThat(faults(changed("administer", "editspace")))
                    .singleElement()
                    .asString()
                    .endsWith("SpacePermissionCondition with {permission=editspace}, which the sandbox does not play");
        }

        @Test
        void that_is_a_choice_of_the_dialog_as_well_is_refused() {
            assertThat(faults(changed("<label", "<param name='blueprintKey' value='x'/><label")))
                    .singleElement()
                    .asString()
                    .contains("which the sandbox does not play in a space");
        }

        @Test
        void with_an_unknown_element_or_attribute_is_refused_by_it() {
            assertThatThrownBy(() -> faults(changed("<label", "<tooltip key='tiny.title'/><label")))
                    .isInstanceOf(PluginFault.class)
                    .hasMessageContaining("unknown element atlassian-plugin/web-item/tooltip");
            assertThatThrownBy(() -> faults(changed("<label", "<label name='tiny'")))
                    .isInstanceOf(PluginFault.class)
                    .hasMessageContaining("unknown attribute name at atlassian-plugin/web-item/label");
        }
    }

    @Test
    void links_of_a_section_stand_in_the_order_of_their_weights() {
        PluginDescriptor descriptor = descriptor(
                changed("50", "100").replace("key=\"link\"", "key=\"third\""),
                changed("50", "9").replace("key=\"link\"", "key=\"first\""),
                changed(SpaceLinks.TOOLS, SpaceLinks.MAIN),
                changed("key=\"link\"", "key=\"second\""));

        assertThat(SpaceLinks.items(descriptor, SpaceLinks.TOOLS))
                .extracting(PluginDescriptor.WebItem::key)
                .containsExactly("first", "second", "third");
    }

    @Test
    void the_key_of_a_space_is_encoded_in_its_links() {
        assertThat(SpaceLinks.path("/plugins/servlet/tiny?space=" + SpaceLinks.KEY, "~ann & co"))
                .isEqualTo("/plugins/servlet/tiny?space=%7Eann+%26+co");
    }
}
