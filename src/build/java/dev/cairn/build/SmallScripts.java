package dev.cairn.build;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.VariableRenamingPolicy;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the scripts and styles that go into the jar small, each under its own name: Confluence joins them and leaves them
 * as they are. What is read and changed are the sources (decision 13).
 */
public final class SmallScripts {
    /** When this was compiled, in milliseconds: what an earlier build of it wrote is written again. */
    private static final long COMPILED = compiled();

    private SmallScripts() {}

    /**
     * Writes every script and style below the first folder, made small, below the second one, where nothing else stays.
     * What is up to date there is left alone, for the sake of the next build.
     *
     * @throws IllegalArgumentException if a script cannot be read as one
     */
    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        for (Path old : files(to)) {
            if (!Files.exists(from.resolve(to.relativize(old)))) {
                Files.delete(old);
            }
        }
        files(from).parallelStream().forEach(file -> write(file, to.resolve(from.relativize(file))));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> isScript(file) || isStyle(file)).sorted().toList();
        }
    }

    private static void write(Path source, Path target) {
        try {
            if (!isUpToDate(source, target)) {
                String text = Files.readString(source);
                Files.createDirectories(target.getParent());
                Files.writeString(target, isScript(source) ? script(source.toString(), text) : SmallStyle.of(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpToDate(Path source, Path target) throws IOException {
        return Files.exists(target) && changed(target) > changed(source) && changed(target) > COMPILED;
    }

    private static long changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    private static boolean isScript(Path file) {
        return file.toString().endsWith(".js");
    }

    private static boolean isStyle(Path file) {
        return file.toString().endsWith(".css");
    }

    /**
     * The script without its comments and with short names for what nobody else sees. Names of modules, of members and
     * calls that ask for a text stay as they are.
     */
    static String script(String name, String text) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguage(LanguageMode.ECMASCRIPT_2021);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        options.setOutputCharset(StandardCharsets.US_ASCII);
        options.setVariableRenaming(VariableRenamingPolicy.OFF);
        Compiler compiler = new Compiler(System.err);
        if (!compiler.compile(List.of(), List.of(SourceFile.fromCode(name, text)), options).success) {
            throw new IllegalArgumentException(name + " is no script");
        }
        Node root = compiler.getRoot().getLastChild();
        List<Node> all = new ArrayList<>();
        NodeUtil.visitPreOrder(root, all::add);
        all.forEach(SmallScripts::plain);
        new ShortNames(compiler).process(root, root);
        return compiler.toSource() + "\n";
    }

    /**
     * Takes back what the compiler makes of a list of words, for the modules that a module needs are to be named one by one;
     * and declares all names in one way, which is packed smaller.
     */
    private static void plain(Node node) {
        if (node.isConst()) {
            node.setToken(Token.LET);
        } else if (isSplit(node)) {
            Node words = IR.arraylit();
            for (String word : node.getFirstFirstChild()
                    .getString()
                    .split(node.getSecondChild().getString())) {
                words.addChildToBack(IR.string(word));
            }
            node.replaceWith(words);
        }
    }

    private static boolean isSplit(Node node) {
        return node.isCall()
                && node.getFirstChild().isGetProp()
                && node.getFirstChild().getString().equals("split")
                && node.getFirstFirstChild().isStringLit()
                && node.getSecondChild().isStringLit();
    }

    private static long compiled() {
        try {
            Path classes = Path.of(SmallScripts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path own = classes.resolve(SmallScripts.class.getPackageName().replace('.', '/'));
            return Math.max(changed(own.resolve("SmallScripts.class")), changed(own.resolve("SmallStyle.class")));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
