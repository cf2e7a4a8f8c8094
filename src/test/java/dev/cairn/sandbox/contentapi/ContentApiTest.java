package dev.cairn.sandbox.contentapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.sandbox.content.OpenedContent;
import dev.cairn.sandbox.contentapi.RestClient.Reply;
import dev.cairn.sandbox.http.HttpServer;
import dev.cairn.sandbox.people.Groups;
import dev.cairn.sandbox.render.HostTransaction;
import dev.cairn.sandbox.render.StorageRenderer;
import dev.cairn.sandbox.screen.SiteLinks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentApiTest {
    private static final String STALE = "Version must be incremented on update. Current version is: 1";

    private OpenedContent opened;
    private HttpServer server;
    private RestClient alice;
    private RestClient bob;
    private RestClient admin;
    private RestClient nobody;
    private int number;

    @BeforeAll
    void a_site_with_one_space(@TempDir Path folder) {
        opened = new OpenedContent();
        opened.person("alice");
        opened.person("bob");
        server = HttpServer.bind(0, folder, "/confluence");
        String base = server.baseUri().toString();
        StorageRenderer renderer = new StorageRenderer(
                name -> Optional.empty(),
                new SiteLinks(opened.module(), base),
                HostTransaction.of(opened.module().database()));
        server.start(List.of(opened.module().authentication()), ContentApi.routes(opened.module(), renderer), () -> {});
        alice = new RestClient(base, "alice");
        bob = new RestClient(base, "bob");
        admin = new RestClient(base, "admin");
        nobody = new RestClient(base, null);
        assertThat(alice.post("/space", "{'key': 'OPS', 'name': 'Operations'}").status())
                .isEqualTo(200);
    }

    @AfterAll
    void close() {
        server.close();
        opened.close();
    }

    private String newPage(String... ancestors) {
        String above = ancestors.length == 0 ? "" : ", 'ancestors': [{'id': '" + ancestors[0] + "'}]";
        return alice.post("/content", page("Page " + ++number, "<p>text</p>", above))
                .body()
                .path("id")
                .asText();
    }

    private static String page(String title, String storage, String more) {
        return "{'type': 'page', 'title': '" + title + "', 'space': {'key': 'OPS'}, 'body': {'storage': {'value': '"
                + storage + "', 'representation': 'storage'}}" + more + "}";
    }

    private static String version(int version) {
        return page("Changed", "<p>new</p>", ", 'version': {'number': " + version + "}");
    }

    private static void assertError(Reply reply, int status, String message) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body().path("statusCode").asInt()).isEqualTo(status);
        assertThat(reply.body().path("message").asText()).contains(message);
        assertThat(reply.body().has("data")).isTrue();
        assertThat(reply.body().path("reason").asText()).isNotEmpty();
    }

    @Nested
    class A_page {
        @Test
        void is_made_and_read_in_the_shape_of_confluence() {
            JsonNode made =
                    alice.post("/content", page("Goals 2027", "<p>x</p>", "")).body();
            JsonNode read = alice.get("/content/" + made.path("id").asText()
                            + "?expand=body.storage,body.view,body.export_view,version,space,ancestors,history")
                    .body();

            assertThat(made.path("id").isTextual()).isTrue();
            assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>x</p>");
            assertThat(read.at("/body/view/value").asText()).contains("<p>x</p>");
            assertThat(read.at("/body/export_view/representation").asText()).isEqualTo("export_view");
            assertThat(read.at("/version/number").asInt()).isOne();
            assertThat(read.at("/version/by/username").asText()).isEqualTo("alice");
            assertThat(read.at("/space/key").asText()).isEqualTo("OPS");
            assertThat(read.at("/_links/webui").asText()).isEqualTo("/display/OPS/Goals+2027");
            assertThat(read.at("/_links/base").asText())
                    .isEqualTo(server.baseUri().toString());
            assertThat(read.path("_expandable").has("version")).isFalse();
            assertThat(read.path("_expandable").has("container")).isTrue();
        }

        @Test
        void is_found_by_title() {
            String id = newPage();

            JsonNode found =
                    alice.get("/content?spaceKey=OPS&title=Page+" + number).body();

            assertThat(found.path("size").asInt()).isOne();
            assertThat(found.at("/results/0/id").asText()).isEqualTo(id);
            assertThat(found.path("_links").has("next")).isFalse();
        }

        @Test
        void is_refused_when_its_title_is_taken() {
            newPage();

            assertError(
                    alice.post("/content", page("Page " + number, "", "")),
                    400,
                    "A page with this title already exists");
        }

        @Test
        void is_refused_when_it_is_no_storage_format() {
            assertError(alice.post("/content", page("Broken", "<p>", "")), 400, "Error parsing xhtml");
        }

        @Test
        void is_refused_in_a_space_that_is_not_there_or_closed() {
            String body = page("T", "", "").replace("OPS", "NONE");

            assertError(alice.post("/content", body), 403, "NONE");
            assertError(nobody.post("/content", page("T", "", "")), 403, "OPS");
        }

        @Test
        void gets_versions_that_follow_one_another() {
            String id = newPage();

            assertError(alice.put("/content/" + id, version(1)), 409, STALE);
            assertError(alice.put("/content/" + id, version(3)), 409, STALE);
            assertError(
                    alice.put("/content/" + id, page("Changed", "", "")),
                    400,
                    "Must supply an incremented version when updating Content. No version supplied.");
            assertThat(alice.put("/content/" + id, version(2).replace("Changed", "Changed " + id))
                            .status())
                    .isEqualTo(200);
            assertThat(alice.get("/content/" + id + "/version")
                            .body()
                            .path("size")
                            .asInt())
                    .isEqualTo(2);
        }

        @Test
        void moves_below_another_by_its_ancestors() {
            String parent = newPage();
            String id = newPage();

            alice.put(
                    "/content/" + id,
                    page("Moved " + id, "", ", 'version': {'number': 2}, 'ancestors': [{'id': '" + parent + "'}]"));

            assertThat(alice.get("/content/" + parent + "/child/page")
                            .body()
                            .at("/results/0/id")
                            .asText())
                    .isEqualTo(id);
        }
    }

    @Nested
    class The_trash {
        @Test
        void takes_a_page_gives_it_back_and_forgets_it() {
            String id = newPage();

            assertThat(alice.delete("/content/" + id).status()).isEqualTo(204);
            assertError(alice.get("/content/" + id), 404, "No content found");
            assertThat(alice.get("/content/" + id + "?status=trashed").status()).isEqualTo(200);
            String restoring = "{'type': 'page', 'status': 'current', 'version': {'number': 2}}";
            assertThat(alice.put("/content/" + id, restoring).status()).isEqualTo(200);
            assertThat(alice.get("/content/" + id).status()).isEqualTo(200);
            alice.delete("/content/" + id);
            assertThat(alice.delete("/content/" + id + "?status=trashed").status())
                    .isEqualTo(204);
            assertError(alice.get("/content/" + id + "?status=any"), 404, "No content found");
        }
    }

    @Nested
    class A_restriction {
        private static final String ALICE_ONLY =
                "[{'operation': 'read', 'restrictions': {'user': [{'type': 'known', 'username': 'alice'}]}}]";

        @Test
        void hides_a_page_and_all_below_as_if_they_were_not_there() {
            String id = newPage();
            String below = newPage(id);

            Reply set = alice.put("/content/" + id + "/restriction", ALICE_ONLY);

            assertThat(set.body()
                            .at("/results/0/restrictions/user/results/0/username")
                            .asText())
                    .isEqualTo("alice");
            Reply hidden = bob.get("/content/" + below);
            Reply absent = bob.get("/content/999999");
            assertThat(hidden.status()).isEqualTo(absent.status()).isEqualTo(404);
            assertThat(hidden.text().replace(below, "ID"))
                    .isEqualTo(absent.text().replace("999999", "ID"));
            assertThat(bob.get("/content?spaceKey=OPS&limit=200").text()).doesNotContain("\"" + below + "\"");
            assertThat(admin.get("/content/" + below).status()).isEqualTo(200);
        }

        @Test
        void is_lifted_by_an_empty_list() {
            String id = newPage();
            alice.put("/content/" + id + "/restriction", ALICE_ONLY);

            alice.put("/content/" + id + "/restriction", "[{'operation': 'read', 'restrictions': {'user': []}}]");

            assertThat(bob.get("/content/" + id).status()).isEqualTo(200);
        }

        @Test
        void on_editing_is_answered_with_403() {
            String id = newPage();
            alice.put("/content/" + id + "/restriction", ALICE_ONLY.replace("read", "update"));

            assertThat(bob.get("/content/" + id + "/restriction/byOperation")
                            .body()
                            .at("/update/restrictions/user/size")
                            .asInt())
                    .isOne();
            assertError(bob.put("/content/" + id, version(2)), 403, "not permitted");
        }
    }

    @Nested
    class A_list {
        @Test
        void is_cut_into_pages_that_name_the_next() {
            String parent = newPage();
            List.of(1, 2, 3).forEach(each -> newPage(parent));

            JsonNode first =
                    alice.get("/content/" + parent + "/child/page?limit=2").body();
            JsonNode last = alice.get("/content/" + parent + "/child/page?limit=2&start=2")
                    .body();

            assertThat(first.path("size").asInt()).isEqualTo(2);
            assertThat(first.at("/_links/next").asText())
                    .isEqualTo("/rest/api/content/" + parent + "/child/page?limit=2&start=2");
            assertThat(last.path("size").asInt()).isOne();
            assertThat(last.path("_links").has("next")).isFalse();
        }
    }

    @Nested
    class People {
        @Test
        void are_who_they_say_they_are() {
            assertThat(alice.get("/user/current").body().path("displayName").asText())
                    .isEqualTo("Full alice");
            assertThat(nobody.get("/user/current").body().path("type").asText()).isEqualTo("anonymous");
            assertThat(new RestClient(server.baseUri().toString(), "alice:wrong")
                            .get("/user/current")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void are_made_by_administrators_alone() {
            String body = "{'userName': 'carol', 'password': 'carol', 'fullName': 'Carol'}";

            assertThat(alice.post("/admin/user", body).status()).isEqualTo(403);
            assertThat(admin.post("/admin/user", body).status()).isEqualTo(201);
            assertThat(admin.post("/admin/user", body).status()).isEqualTo(400);
            assertThat(alice.get("/user?username=carol").body().path("userKey").asText())
                    .matches("[0-9a-f]{32}");
        }
    }

    @Nested
    class A_space {
        @Test
        void opens_and_closes_to_a_group() {
            alice.post("/space", "{'key': 'SHUT', 'name': 'Shut'}");
            String rights = "[{'targetType': 'space', 'operationKey': 'read'}]";

            alice.put("/space/SHUT/permissions/group/" + Groups.USERS + "/revoke", rights);
            assertThat(bob.get("/space/SHUT").status()).isEqualTo(404);
            alice.put("/space/SHUT/permissions/group/" + Groups.USERS + "/grant", rights);
            assertThat(bob.get("/space/SHUT").status()).isEqualTo(200);
            assertThat(bob.put("/space/SHUT/permissions/anonymous/grant", rights)
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class Bad_input {
        @Test
        void is_answered_with_a_4xx() {
            assertError(alice.post("/content", "{'type':"), 400, "Could not parse");
            assertError(alice.post("/content", "[]"), 400, "must be a JSON object");
            assertError(alice.post("/content", page("a\\u0000b", "", "")), 400, "cannot be stored");
            assertError(alice.post("/content", page("\\ud800", "", "")), 400, "cannot be stored");
            assertError(alice.post("/content", page("  ", "", "")), 400, "Title");
            assertError(alice.post("/content", page("x".repeat(256), "", "")), 400, "255");
            assertError(alice.post("/content", "'" + "x".repeat(5 * 1024 * 1024) + "'"), 413, "larger");
            assertError(alice.post("/content", "[".repeat(5000)), 400, "Could not parse");
            assertError(alice.get("/content?title=%00"), 400, "cannot be stored");
            assertError(alice.get("/content?limit=-1"), 400, "limit");
            assertError(alice.get("/content/999999999999999999999"), 404, "No content found");
            assertError(alice.get("/nothing"), 404, "");
            assertError(alice.delete("/content"), 405, "");
        }
    }

    @Nested
    class A_body {
        @Test
        void is_converted_without_being_saved() {
            JsonNode converted = alice.post(
                            "/contentbody/convert/view", "{'value': '<p>a &amp; b</p>', 'representation': 'storage'}")
                    .body();

            assertThat(converted.path("value").asText()).contains("<p>a &amp; b</p>");
            assertThat(converted.path("representation").asText()).isEqualTo("view");
        }
    }
}
