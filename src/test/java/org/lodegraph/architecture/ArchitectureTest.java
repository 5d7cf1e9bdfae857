package org.lodegraph.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lodegraph.Main;
import org.lodegraph.graph.Query;
import org.lodegraph.model.json.JsonMappers;
import org.lodegraph.model.task.BackgroundTask;

/** Checks "Allowed dependencies" of ARCHITECTURE.md, one case per package, and rules that show in class files. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String[] FEATURES = {"org.lodegraph.question..", "org.lodegraph.watch.."};

    /** The types of {@code model} that hold of every answer, whatever is asked about. */
    private static final Set<String> OF_EVERY_ANSWER = Set.of(
            "Answer",
            "Meta",
            "MetaDetails",
            "Method",
            "Page",
            "CancellationSignal",
            "CsvCell",
            "EnumText",
            "Unwrapped");

    static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lodegraph");

    private final Boundaries boundaries;

    ArchitectureTest() throws IOException {
        this.boundaries = Boundaries.read(Path.of("ARCHITECTURE.md"));
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyWhatTheTablesAllow() {
        return boundaries.allowed().keySet().stream()
                .map(name -> dynamicTest(
                        name,
                        () -> classes()
                                .that(describe("in " + name, one -> boundaries.holds(name, one)))
                                .should()
                                .onlyDependOnClassesThat(describe(
                                        "ARCHITECTURE.md lets " + name + " see", seen -> boundaries.allow(name, seen)))
                                .check(PROGRAM)));
    }

    @Test
    void everyPackageHasItsRowInTheTable() {
        assertThat(boundaries.packages(PROGRAM))
                .containsExactlyInAnyOrderElementsOf(boundaries.allowed().keySet());
    }

    @Test
    void atMostTenPackagesStandBelowTheRootAndMainAloneInIt() {
        assertThat(PROGRAM.stream()
                        .filter(one -> one.getPackageName().equals("org.lodegraph"))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .containsExactly("Main");
        assertThat(PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("org.lodegraph"))
                        .map(name -> name.split("\\.", -1)[2])
                        .distinct())
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void onlyMainSeesTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lodegraph", "org.lodegraph.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lodegraph", "org.lodegraph.app")
                .check(PROGRAM);
    }

    /** The table says which feature sees another, and no two see each other; only façades and their records are public. */
    @Test
    void featuresSeeEachOtherOneWay() {
        slices().matching("org.lodegraph.(question|watch).(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @Test
    void packagesMakeNoCircles() {
        slices().matching("org.lodegraph.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void thePartsOfACurationDoNotKnowEachOther() {
        slices().matching("org.lodegraph.data.curate.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PROGRAM);
    }

    @Test
    void onlyRoutesSeeTheHttpLayer() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .and()
                .resideOutsideOfPackage("org.lodegraph.question.parameter")
                .and()
                .haveNameNotMatching(".*Routes(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lodegraph.web..", "org.lodegraph.question.parameter")
                .check(PROGRAM);
    }

    @Test
    void theHttpLayerKnowsNoValueOfTheDomain() {
        classes()
                .that()
                .resideInAPackage("org.lodegraph.web..")
                .should()
                .onlyDependOnClassesThat(describe("hold of every answer", ArchitectureTest::isOfTheDomain)
                        .negate())
                .check(PROGRAM);
    }

    private static boolean isOfTheDomain(JavaClass seen) {
        String model = "org.lodegraph.model";
        return seen.getPackageName().equals(model)
                && !OF_EVERY_ANSWER.contains(
                        seen.getName().substring(model.length() + 1).replaceFirst("\\$.*", ""));
    }

    @Test
    void onlyQueriesNameAStatement() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Queries(\\$.*)?")
                .and()
                .areNotAssignableTo(Query.class)
                .should()
                .callMethod(Query.class, "of", String.class, Class.class, Class.class)
                .check(PROGRAM);
    }

    @Test
    void onlyOneClassConfiguresJackson() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(JsonMappers.class.getName())
                .should()
                .callCodeUnitWhere(target(owner(nameMatching(".*(ObjectMapper|JsonMapper|JsonFactory|Builder)")))
                        .and(target(owner(resideInAPackage("com.fasterxml.jackson.."))))
                        .and(target(nameMatching(
                                "<init>|build.*|copy.*|configure|enable|disable|set.*|register.*|findAnd.*"))))
                .check(PROGRAM);
    }

    @Test
    void onlyBackgroundTasksAndTheEndOfTheProcessCreateThreads() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BackgroundTask.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadPoolExecutor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ScheduledThreadPoolExecutor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Timer.class)
                .check(PROGRAM);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BackgroundTask.class.getName())
                .and()
                .haveSimpleNameNotStartingWith("ResourceStack")
                .should()
                .callConstructorWhere(target(owner(type(Thread.class))))
                .check(PROGRAM);
    }

    @Test
    void everyPackageHasItsInfoAndIsNullMarked() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackage).distinct()).allSatisfy(one -> {
            assertThat(one.tryGetPackageInfo()).as(one.getName()).isPresent();
            assertThat(one.isAnnotatedWith(NullMarked.class)).as(one.getName()).isTrue();
        });
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(PROGRAM);
    }

    @Test
    void valuesDoNotChange() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.lodegraph.model..", "org.lodegraph.model.failure..", "org.lodegraph.cli.config..")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PROGRAM);
    }

    @Test
    void theTimeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(PROGRAM);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(PROGRAM);
    }

    @Test
    void nothingIsLeftToChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(PROGRAM);
    }

    @Test
    void onlyMainTouchesTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(PROGRAM);
    }

    @Test
    void fieldsAreSetByConstructorsAndLogsGoOneWay() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PROGRAM);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PROGRAM);
    }
}
