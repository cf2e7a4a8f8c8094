package dev.cairn.build;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeTraversal;
import com.google.javascript.jscomp.NodeTraversal.AbstractScopedCallback;
import com.google.javascript.jscomp.Scope;
import com.google.javascript.jscomp.Var;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names what is declared in a script shortly, and alike in all scripts: in each scope the first letters that nothing used
 * within it has already. What is alike is packed small, which the compiler's own names are not.
 */
final class ShortNames implements CompilerPass {
    /** The letters by how often they stand in scripts anyway; a name that is used is packed in fewer bits. */
    private static final String LETTERS = "etnariosdclmupghvfywSkbxqATIEJOCNLPjDURMKGFWBVzXYZHQ";

    /** What most scripts need is called alike wherever it is needed. */
    private static final Map<String, String> HABITS =
            Map.of("rest", "r", "section", "s", "piece", "p", "steps", "u", "forms", "f", "say", "y");

    private static final Set<String> RESERVED = Set.of("as", "do", "if", "in", "is", "of");

    private final AbstractCompiler compiler;
    private final Map<Var, List<Node>> uses = new HashMap<>();
    private final Map<Node, Scope> scopes = new LinkedHashMap<>();
    private final Map<Node, Set<Var>> usedWithin = new HashMap<>();
    private final Set<String> outside = new HashSet<>(RESERVED);
    private final Map<Var, String> names = new HashMap<>();

    ShortNames(AbstractCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public void process(Node externs, Node root) {
        NodeTraversal.traverse(compiler, root, new AbstractScopedCallback() {
            @Override
            public void enterScope(NodeTraversal traversal) {
                scopes.put(traversal.getScopeRoot(), traversal.getScope());
            }

            @Override
            public void visit(NodeTraversal traversal, Node node, Node parent) {
                if (node.isName() && !node.getString().isEmpty()) {
                    use(node, traversal.getScope());
                }
            }
        });
        scopes.values().stream().filter(Scope::isLocal).forEach(this::name);
        names.forEach((variable, name) -> uses.get(variable).forEach(node -> rename(node, name)));
    }

    private void use(Node node, Scope from) {
        Var variable = from.getVar(node.getString());
        if (variable == null
                || variable.getScope() == null
                || variable.getScope().isGlobal()) {
            outside.add(node.getString());
            return;
        }
        uses.computeIfAbsent(variable, key -> new ArrayList<>()).add(node);
        for (Scope scope = from; scope != variable.getScope(); scope = scope.getParent()) {
            within(scope).add(variable);
        }
    }

    private Set<Var> within(Scope scope) {
        return usedWithin.computeIfAbsent(scope.getRootNode(), key -> new HashSet<>());
    }

    private void name(Scope scope) {
        Set<String> taken = new HashSet<>(outside);
        within(scope).forEach(variable -> taken.add(names.getOrDefault(variable, variable.getName())));
        Scope around = scope.getParent();
        if (around != null && (around.isFunctionScope() || around.isCatchScope())) {
            /* The body of a function must not declare anew what its parameters are called. */
            around.getVarIterable().forEach(variable -> taken.add(names.getOrDefault(variable, variable.getName())));
            within(around).forEach(variable -> taken.add(names.getOrDefault(variable, variable.getName())));
        }
        for (Var variable : scope.getVarIterable()) {
            if (!uses.containsKey(variable)) {
                continue;
            }
            String name = candidates(variable.getName())
                    .filter(each -> !taken.contains(each))
                    .findFirst()
                    .orElseThrow();
            names.put(variable, name);
            taken.add(name);
        }
    }

    private static Stream<String> candidates(String own) {
        return Stream.concat(
                Stream.ofNullable(HABITS.get(own)),
                IntStream.iterate(0, number -> number + 1).mapToObj(ShortNames::name));
    }

    private static String name(int number) {
        int many = LETTERS.length();
        return number < many
                ? LETTERS.substring(number, number + 1)
                : "" + LETTERS.charAt((number - many) / many) + LETTERS.charAt((number - many) % many);
    }

    private static void rename(Node node, String name) {
        node.setString(name);
        if (node.getParent().isStringKey()) {
            node.getParent().setShorthandProperty(false);
        } else if (node.getParent().isDefaultValue() && node.getGrandparent().isStringKey()) {
            node.getGrandparent().setShorthandProperty(false);
        }
    }
}
