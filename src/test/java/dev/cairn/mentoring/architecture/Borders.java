package dev.cairn.mentoring.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who may know whom. */
final class Borders {
    private static final String BASE = "dev.cairn.mentoring.";

    /** Each feature may know those before it; the last two know nothing of each other. */
    private static final List<String> LINE = List.of(
            "mentorship", "goal", "checkin", "pulse", "calendar", "notice", "learning", "celebration", "progress");

    private static final Set<String> SIDES = Set.of("rest", "macro", "store");
    private static final Set<String> FOUNDATIONS = Set.of("audience", "journal", "shared");
    private static final String[] PLAIN_JAVA = {"java..", "org.jspecify..", "jakarta.inject..", "org.slf4j.."};

    static final List<Wall> WALLS = walls();

    private Borders() {}

    private static List<Wall> walls() {
        List<Wall> walls = new ArrayList<>();
        for (String feature : LINE) {
            walls.add(Wall.of(
                    root(feature, allowedRoots(feature)),
                    "package dev.cairn.mentoring.%s; class Reader { java.util.List<java.sql.Connection> fine; org.slf4j.Logger too; jakarta.ws.rs.core.Response wrong; }"
                            .formatted(feature)));
        }
        walls.add(Wall.of(
                root("goal", allowedRoots("goal")),
                "package dev.cairn.mentoring.checkin; public class CheckIn {}",
                "package dev.cairn.mentoring.goal; class Looks { dev.cairn.mentoring.checkin.CheckIn downstream; }"));
        walls.add(Wall.of(
                root("shared", List.of("shared")),
                "package dev.cairn.mentoring.shared; class Drawer { dev.cairn.mentoring.goal.Goal knowsTooMuch; }",
                "package dev.cairn.mentoring.goal; public class Goal {}"));
        walls.add(Wall.of(
                root("audience", List.of("audience", "shared")),
                "package dev.cairn.mentoring.audience; class Judge { com.atlassian.sal.api.user.UserManager host; }"));
        walls.add(Wall.of(
                root("journal", List.of("journal", "audience", "shared")),
                "package dev.cairn.mentoring.journal; class Scribe { net.java.ao.Entity row; }"));
        walls.add(Wall.of(
                classes()
                        .that(sidePackage())
                        .should(knowOnlyTheirOwnFeature())
                        .as("rest, macro and store know their own feature's root, those upstream, and what is shared")
                        .because("a feature can then be read, changed and tested without opening another's adapters"),
                "package dev.cairn.mentoring.goal.store; public class Rows {}",
                "package dev.cairn.mentoring.goal.rest; class Shortcut { dev.cairn.mentoring.goal.store.Rows past; }"));
        walls.add(Wall.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(BASE + "confluence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(BASE + "confluence..")
                        .as("nobody knows the package that talks to Confluence")
                        .because("it implements what shared asks for; Spring puts the two together"),
                "package dev.cairn.mentoring.confluence; public class Host {}",
                "package dev.cairn.mentoring.goal; class Direct { dev.cairn.mentoring.confluence.Host host; }"));
        walls.add(Wall.of(
                noClasses()
                        .that()
                        .resideInAPackage(BASE + "confluence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BASE + "*.store..", BASE + "*.rest..", BASE + "*.macro..")
                        .as("the package that talks to Confluence knows feature roots only")
                        .because("it serves the domain, not the domain's other guests"),
                "package dev.cairn.mentoring.goal.store; public class Rows {}",
                "package dev.cairn.mentoring.confluence; class Job { dev.cairn.mentoring.goal.store.Rows rows; }"));
        walls.add(Wall.of(
                onlyIn("com.atlassian.confluence..", BASE + "confluence..", BASE + "*.macro..")
                        .because("a new Confluence then touches one package, and the macros that it calls"),
                "package dev.cairn.mentoring.goal.rest; class Peek { com.atlassian.confluence.pages.Page page; }"));
        walls.add(Wall.of(
                onlyIn("net.java.ao..", BASE + "*.store..")
                        .because("rows and queries are one side of a feature, not its language"),
                "package dev.cairn.mentoring.goal.rest; class Peek { net.java.ao.Query query; }"));
        walls.add(
                Wall.of(
                        onlyIn("com.atlassian.activeobjects..", BASE + "*.store..", BASE + "confluence..")
                                .because(
                                        "only stores keep things; HostServices imports the service, SelfCheck looks for it"),
                        "package dev.cairn.mentoring.goal.macro; class Peek { com.atlassian.activeobjects.external.ActiveObjects ao; }"));
        walls.add(Wall.of(
                onlyIn("jakarta.ws.rs..", BASE + "*.rest..").because("HTTP is one guest of the domain among others"),
                "package dev.cairn.mentoring.goal.macro; class Peek { jakarta.ws.rs.core.Response answer; }"));
        walls.add(Wall.of(
                slices().matching(BASE + "(*)..")
                        .should()
                        .beFreeOfCycles()
                        .as("features form a line, never a ring")
                        .because("upstream can be understood without downstream"),
                "package dev.cairn.mentoring.checkin; public class A { dev.cairn.mentoring.learning.B b; }",
                "package dev.cairn.mentoring.learning; public class B { dev.cairn.mentoring.checkin.A a; }"));
        return List.copyOf(walls);
    }

    private static List<String> allowedRoots(String feature) {
        int place = Math.min(LINE.indexOf(feature), LINE.indexOf("celebration"));
        List<String> allowed = new ArrayList<>(FOUNDATIONS);
        allowed.addAll(LINE.subList(0, place));
        allowed.add(feature);
        return allowed;
    }

    private static ArchRule root(String name, List<String> roots) {
        String[] ours = roots.stream().map(BASE::concat).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN_JAVA)
                        .or(resideInAnyPackage(ours))
                        .or(DescribedPredicate.describe("primitives and their arrays", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("arrays", JavaClass::isArray)))
                .allowEmptyShould(true)
                .as("the root of " + name + " knows plain Java and the roots of " + roots)
                .because("the domain is plain Java: it is tested without a host, and outlives one");
    }

    private static ArchRule onlyIn(String guest, String... hosts) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(hosts)))
                .should()
                .dependOnClassesThat(resideInAPackage(guest))
                .as(guest + " is known only in " + String.join(", ", hosts));
    }

    private static DescribedPredicate<JavaClass> sidePackage() {
        return DescribedPredicate.describe("side packages", type -> {
            List<String> parts = parts(type);
            return parts.size() > 1 && SIDES.contains(parts.get(1));
        });
    }

    private static ArchCondition<JavaClass> knowOnlyTheirOwnFeature() {
        return new ArchCondition<>("know only their own feature, those upstream, and what is shared") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(BASE) && !mayKnow(parts(type), parts(target))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayKnow(List<String> own, List<String> other) {
        if (other.size() == 1) {
            return allowedRootsOfSide(own.get(0)).contains(other.get(0));
        }
        boolean sameSide = other.get(1).equals(own.get(1));
        return sameSide && (other.get(0).equals(own.get(0)) || other.get(0).equals("shared"));
    }

    private static List<String> allowedRootsOfSide(String feature) {
        return LINE.contains(feature) ? allowedRoots(feature) : List.copyOf(FOUNDATIONS);
    }

    /** The package's name below the plugin's base, in parts. */
    private static List<String> parts(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? List.of(name.substring(BASE.length()).split("\\.")) : List.of();
    }
}
