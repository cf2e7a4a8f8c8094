package dev.cairn.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.confluence.macro.Macro;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.util.List;
import net.java.ao.RawEntity;

/** What things are called. */
final class Names {
    static final List<Wall> WALLS = List.of(
            Wall.of(
                    noClasses()
                            .should()
                            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Info|Data|Bean|DTO|Dto|Dao"
                                    + "|Entity|RepositoryImpl)")
                            .because("a suffix that fits everything says nothing; the table of names has the word"),
                    "package dev.cairn.mentoring.goal; class GoalHelper {}"),
            Wall.of(
                    noClasses()
                            .that()
                            .areInterfaces()
                            .should()
                            .haveNameMatching(".*\\.I[A-Z][a-z]\\w*")
                            .because("an interface is named for what it is"),
                    "package dev.cairn.mentoring.goal; interface IGoals {}"),
            Wall.of(
                    methods()
                            .that()
                            .haveNameMatching("may[A-Z]\\w*")
                            .should()
                            .haveRawReturnType(boolean.class)
                            .because("mayEdit answers, checkEdit throws"),
                    "package dev.cairn.mentoring.goal; class Rights { void mayEdit() {} }"),
            Wall.of(
                    methods()
                            .that()
                            .haveNameMatching("check[A-Z]\\w*")
                            .should()
                            .notHaveRawReturnType(boolean.class)
                            .allowEmptyShould(true)
                            .because("mayEdit answers, checkEdit throws"),
                    "package dev.cairn.mentoring.goal; class Rights { boolean checkEdit() { return true; } }"),
            Wall.of(
                    classes()
                            .that()
                            .areAssignableTo(Macro.class)
                            .should()
                            .haveSimpleNameEndingWith("Macro")
                            .andShould()
                            .resideInAPackage("..macro")
                            .because("who looks for what a page holds finds it by its name"),
                    "package dev.cairn.mentoring.goal.macro; abstract class Plan implements com.atlassian.confluence.macro.Macro {}"),
            Wall.of(
                    classes()
                            .that()
                            .areAssignableTo(RawEntity.class)
                            .should()
                            .haveSimpleNameStartingWith("Ao")
                            .andShould()
                            .resideInAPackage("..store")
                            .because("a row is not the thing that it keeps"),
                    "package dev.cairn.mentoring.goal.store; interface GoalRow extends net.java.ao.Entity {}"),
            Wall.of(
                    classes()
                            .that()
                            .areAnnotatedWith(Path.class)
                            .should()
                            .haveSimpleNameEndingWith("Resource")
                            .andShould()
                            .resideInAPackage("..rest")
                            .because("who looks for an address finds it by its name"),
                    "package dev.cairn.mentoring.goal.rest; @jakarta.ws.rs.Path(\"x\") class Goals {}"),
            Wall.of(
                    classes()
                            .that()
                            .areAssignableTo(ActiveObjectsUpgradeTask.class)
                            .should(Shapes.condition(
                                    "be named UpgradeTask, its number and what it does",
                                    (JavaClass type) -> type.getSimpleName().matches("UpgradeTask\\d{3}[A-Z]\\w+")))
                            .allowEmptyShould(true)
                            .because("their order is read from the list of files"),
                    "package dev.cairn.mentoring.goal.store; abstract class Migration2 implements com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask {}"));

    private Names() {}
}
