package dev.cairn.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.sandbox.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that cannot start says why in one sentence and leaves nothing behind. */
class SandboxStartIT {
    private static final Path JAR = Path.of(System.getProperty("mentoring.jar"));

    @TempDir
    Path folder;

    private SandboxOptions options() {
        return SandboxOptions.of(folder.resolve("home"), JAR);
    }

    private static ServerSocket takenPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void says_that_its_port_is_taken_and_frees_its_home() throws IOException {
        try (ServerSocket taken = takenPort()) {
            SandboxOptions options = options().withPort(taken.getLocalPort());

            assertThatThrownBy(() -> Sandbox.start(options))
                    .isInstanceOf(SandboxFailure.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is taken; choose another with -Dhttp.port=.");
        }
        HomeLock.take(options().home()).close();
    }

    @Test
    void says_that_its_home_is_in_use() {
        HomeLock held = HomeLock.take(options().home());

        assertThatThrownBy(() -> Sandbox.start(options()))
                .isInstanceOf(SandboxFailure.class)
                .hasMessage("The home " + options().home() + " is in use by another sandbox.");

        held.close();
    }

    @Test
    void says_that_its_database_refuses_and_frees_its_port() throws IOException {
        int free;
        int nobody;
        try (ServerSocket one = takenPort();
                ServerSocket two = takenPort()) {
            free = one.getLocalPort();
            nobody = two.getLocalPort();
        }
        SandboxOptions options = options()
                .withPort(free)
                .withDatabase("jdbc:postgresql://127.0.0.1:" + nobody + "/none?user=a&password=secret");

        assertThatThrownBy(() -> Sandbox.start(options))
                .isInstanceOf(SandboxFailure.class)
                .message()
                .startsWith("The database at jdbc:postgresql://127.0.0.1:" + nobody + "/none refuses: ")
                .doesNotContain("secret");
        HttpServer.bind(free, folder, "/free").close();
    }

    @Test
    void says_that_it_knows_no_other_database() {
        SandboxOptions options = options().withDatabase("jdbc:mysql://127.0.0.1/none");

        assertThatThrownBy(() -> Sandbox.start(options))
                .isInstanceOf(SandboxFailure.class)
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void ends_as_a_program_with_a_code_that_is_not_zero() throws IOException, InterruptedException {
        try (ServerSocket taken = takenPort()) {
            Process program = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dmentoring.jar=" + JAR,
                            "-Dhttp.port=" + taken.getLocalPort(),
                            "-Dsandbox.home=" + folder.resolve("program"),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Sandbox.class.getName()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(1);
            assertThat(said.strip())
                    .isEqualTo("Port " + taken.getLocalPort() + " is taken; choose another with -Dhttp.port=.");
            assertThat(Files.exists(folder.resolve("program/database"))).isFalse();
        }
    }
}
