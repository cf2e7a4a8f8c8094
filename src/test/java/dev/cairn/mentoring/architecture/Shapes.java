package dev.cairn.mentoring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.cairn.mentoring.shared.Transactions;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.NullMarked;

/** What things look like: the domain, rows, resources, macros and their views. */
final class Shapes {
    /** A transaction is its thread's, as the host has it; see decision 0014. */
    private static final String FOLLOWS_A_TRANSACTION = "dev.cairn.mentoring.journal.Changes";

    private static final int LONGEST_TABLE_NAME = 20;

    static final List<Wall> WALLS = List.of(
            Wall.of(
                    classes()
                            .should(condition(
                                    "be in a package that is null-marked",
                                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                            .because("absence is said, or it is not there"),
                    "package dev.cairn.mentoring.goal.unmarked; class Goal {}"),
            Wall.of(
                    noClasses()
                            .that()
                            .areNotAssignableTo(Clock.class)
                            .should()
                            .callMethodWhere(are(
                                    describe("the machine's time", call -> asksTheMachineForTime(call.getTarget()))))
                            .orShould()
                            .callConstructor(Date.class)
                            .because(
                                    "time comes in as a value or through the injected clock, so that tests can choose it"),
                    "package dev.cairn.mentoring.goal; class Now { Object at() { return java.time.Instant.now(); } }"),
            Wall.of(
                    fields().should()
                            .notHaveRawType(Optional.class)
                            .because("Optional is a return type; a component that may be absent is @Nullable"),
                    "package dev.cairn.mentoring.goal; record Goal(java.util.Optional<String> why) {}"),
            Wall.of(
                    fields().that().areStatic().should().beFinal().because("all threads of all people share a static"),
                    "package dev.cairn.mentoring.goal; class Cache { static Object last; }"),
            Wall.of(
                    noClasses()
                            .that()
                            .doNotHaveFullyQualifiedName(FOLLOWS_A_TRANSACTION)
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(ThreadLocal.class)
                            .because("a thread serves many people; what one rendering shares lies in its context"),
                    "package dev.cairn.mentoring.goal; class Cache { ThreadLocal<String> viewer; }"),
            // rows
            Wall.of(
                    classes()
                            .that(areRows())
                            .should(condition("have a table name of at most 20 characters", Shapes::hasShortTableName))
                            .because("the host puts ten before it, and names over thirty stop the plugin"),
                    "package dev.cairn.mentoring.goal.store; @net.java.ao.schema.Table(\"AMuchTooLongNameForIt\") interface AoGoal extends net.java.ao.Entity {}"),
            Wall.of(
                    classes()
                            .that(areRows())
                            .should(condition(
                                    "hold columns only",
                                    type -> type.getMethods().stream()
                                            .allMatch(each -> each.getName().matches("(get|is|set)[A-Z]\\w*"))))
                            .because("a row is read and written, it knows nothing"),
                    "package dev.cairn.mentoring.goal.store; interface AoGoal extends net.java.ao.Entity { void reach(); }"),
            Wall.of(
                    classes()
                            .that(areRows())
                            .should(condition("have no unique index", Shapes::hasNoUniqueIndex))
                            .because("an older Active Objects drops it in silence; @Unique on one column is kept"),
                    "package dev.cairn.mentoring.goal.store; @net.java.ao.schema.Indexes(@net.java.ao.schema.Index(name = \"a\", methodNames = \"getA\", unique = true)) interface AoGoal extends net.java.ao.Entity { String getA(); }"),
            Wall.of(
                    classes()
                            .that()
                            .resideInAPackage("..store")
                            .and(DescribedPredicate.not(areRows()))
                            .and()
                            .haveSimpleNameNotStartingWith("UpgradeTask")
                            .and()
                            .haveSimpleNameNotEndingWith("package-info")
                            .and()
                            .resideOutsideOfPackage("dev.cairn.mentoring.shared..")
                            .should()
                            .notBePublic()
                            .because("the root asks for its stored collection by interface; nobody else reaches in"),
                    "package dev.cairn.mentoring.goal.store; public class ActiveObjectsGoals {}"),
            // the host
            Wall.of(
                    noClasses()
                            .that()
                            .doNotImplement("dev.cairn.mentoring.shared.ContentAccess")
                            .and()
                            .haveSimpleNameNotEndingWith("HostServices")
                            .and()
                            .haveSimpleNameNotStartingWith("SelfCheck")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(PermissionManager.class)
                            .because(
                                    "Confluence's permissions are asked in one place, which counts the pages it loads"),
                    "package dev.cairn.mentoring.confluence; class Asks { com.atlassian.confluence.security.PermissionManager it; }"),
            Wall.of(
                    noClasses()
                            .that()
                            .doNotImplement(Transactions.class)
                            .and()
                            .haveSimpleNameNotEndingWith("HostServices")
                            .and()
                            .haveSimpleNameNotStartingWith("SelfCheck")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(TransactionTemplate.class)
                            .orShould()
                            .callMethodWhere(describe(
                                    "Active Objects' own transactions",
                                    call -> call.getTarget().getName().equals("executeInTransaction")))
                            .because("transactions begin in one place, which knows a lost race from a fault"),
                    "package dev.cairn.mentoring.goal.store; class Writes { com.atlassian.sal.api.transaction.TransactionTemplate it; }"),
            Wall.of(
                    noClasses()
                            .that()
                            .resideInAPackage("..macro..")
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(Transactions.class)
                            .because(
                                    "rendering writes nothing; it runs inside a transaction of the host, which an exception would poison"),
                    "package dev.cairn.mentoring.goal.macro; class Plan { dev.cairn.mentoring.shared.Transactions it; }"),
            // resources
            Wall.of(
                    classes()
                            .that()
                            .areAnnotatedWith(Path.class)
                            .and()
                            // a calendar program cannot log in: its address is its right
                            .doNotHaveSimpleName("CalendarFeedResource")
                            .should()
                            .beAnnotatedWith(LicensedOnly.class)
                            .because("who may enter at all is said on the class, for the host to enforce"),
                    "package dev.cairn.mentoring.goal.rest; @jakarta.ws.rs.Path(\"x\") class GoalResource {}"),
            Wall.of(
                    classes()
                            .that()
                            .areAnnotatedWith(Path.class)
                            .should(condition("have one public constructor with @Inject", Shapes::hasOneConstructor))
                            .because("the host may build them through HK2, which asks for no less"),
                    "package dev.cairn.mentoring.goal.rest; @jakarta.ws.rs.Path(\"x\") class GoalResource {}"),
            Wall.of(
                    fields().that()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Path.class)
                            .or()
                            .areDeclaredInClassesThat()
                            .areAssignableTo(Macro.class)
                            .should()
                            .beFinal()
                            .because("one resource or macro may serve all threads"),
                    "package dev.cairn.mentoring.goal.rest; @jakarta.ws.rs.Path(\"x\") class GoalResource { String last; }"),
            Wall.of(
                    noClasses()
                            .should()
                            .beAssignableTo(ExceptionMapper.class)
                            .because("the host has its own; faults are caught where a service is called"),
                    "package dev.cairn.mentoring.goal.rest; abstract class Faults implements jakarta.ws.rs.ext.ExceptionMapper<Throwable> {}"),
            Wall.of(
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.springframework..")
                            .because("jakarta.inject says all that is needed, and HK2 knows no Spring"),
                    "package dev.cairn.mentoring.goal; class Wired { org.springframework.context.ApplicationContext it; }"),
            // views
            Wall.of(
                    classes()
                            .that(areViews())
                            .should(condition(
                                    "be public top-level records",
                                    type -> type.isRecord()
                                            && type.getModifiers().contains(JavaModifier.PUBLIC)
                                            && type.isTopLevelClass()))
                            .because("a template sees nothing of a type that is not public"),
                    "package dev.cairn.mentoring.goal.macro; record GoalView(String title) {}"),
            Wall.of(
                    classes()
                            .that(areViews())
                            .should(condition(
                                    "hold text, numbers, yes or no, lists and other views",
                                    type -> type.getFields().stream()
                                            .filter(field ->
                                                    !field.getModifiers().contains(JavaModifier.STATIC))
                                            .allMatch(Shapes::isForTemplates)))
                            .because("what a template may call is named in the allowlist, one accessor after another"),
                    "package dev.cairn.mentoring.goal.macro; public record GoalView(java.time.LocalDate due) {}"),
            Wall.of(
                    classes()
                            .that(areViews())
                            .should(condition(
                                    "have nothing named ...Html",
                                    type -> type.getFields().stream()
                                            .noneMatch(field -> field.getName()
                                                    .toLowerCase()
                                                    .endsWith("html"))))
                            .because("the host's templates do not escape what is named so"),
                    "package dev.cairn.mentoring.goal.macro; public record GoalView(String bodyHtml) {}"));

    private Shapes() {}

    static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + what));
                }
            }
        };
    }

    private static boolean asksTheMachineForTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
        boolean machine = owner.equals(System.class.getName())
                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        return now || machine || (clock && !target.getName().equals("systemUTC"));
    }

    private static DescribedPredicate<JavaClass> areRows() {
        return describe("are rows", type -> type.isAssignableTo(RawEntity.class));
    }

    private static DescribedPredicate<JavaClass> areViews() {
        return describe(
                "are views",
                type -> type.getSimpleName().endsWith("View")
                        && type.getPackageName().endsWith(".macro"));
    }

    private static boolean hasShortTableName(JavaClass type) {
        return type.tryGetAnnotationOfType(Table.class)
                .filter(table -> table.value().length() <= LONGEST_TABLE_NAME)
                .isPresent();
    }

    private static boolean hasNoUniqueIndex(JavaClass type) {
        return type.tryGetAnnotationOfType(Indexes.class).stream()
                .flatMap(indexes -> Arrays.stream(indexes.value()))
                .noneMatch(Index::unique);
    }

    private static boolean hasOneConstructor(JavaClass type) {
        Set<JavaConstructor> constructors = type.getConstructors();
        return constructors.size() == 1
                && constructors.stream()
                        .allMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC)
                                && each.isAnnotatedWith(Inject.class));
    }

    private static boolean isForTemplates(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isEquivalentTo(String.class)
                || type.isEquivalentTo(boolean.class)
                || type.isEquivalentTo(int.class)
                || type.isEquivalentTo(List.class)
                || type.getSimpleName().endsWith("View");
    }
}
