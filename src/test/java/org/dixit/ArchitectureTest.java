package org.dixit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Keeps the pure packages pure and the features apart. */
class ArchitectureTest {

    private static final JavaClasses DIXIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dixit");

    /** Arrays of primitives are in no package. */
    private static final DescribedPredicate<JavaClass> ARRAYS = DescribedPredicate.describe(
            "arrays", c -> c.isArray() && c.getBaseComponentType().isPrimitive());

    @Test
    void textIsPlainJava() {
        check(onlyUses("text", "org.dixit.text.."));
    }

    @Test
    void theEngineIsPlainJavaAndTheLanguageLibrary() {
        check(onlyUses("extract", "org.dixit.text..", "org.dixit.extract..", "opennlp.tools.."));
    }

    @Test
    void divergenceIsPlainJava() {
        check(onlyUses("divergence", "org.dixit.text..", "org.dixit.extract..", "org.dixit.divergence.."));
    }

    @Test
    void chartsArePlainJava() {
        check(onlyUses(
                "chart", "org.dixit.text..", "org.dixit.extract..", "org.dixit.divergence..", "org.dixit.chart.."));
    }

    @Test
    void comparingNamesIsPlainJava() {
        check(onlyUses("likeness", "org.dixit.text..", "org.dixit.extract..", "org.dixit.likeness.."));
    }

    @Test
    void comparingWordingsIsPlainJavaAndTwoLibraries() {
        check(onlyUses(
                "wording",
                "org.dixit.text..",
                "org.dixit.extract..",
                "org.dixit.wording..",
                "opennlp.tools.stemmer..",
                "com.github.difflib.."));
    }

    @Test
    void thePurePackagesReachNoNetworkAndNoDatabase() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(pure("text", "extract", "divergence", "chart", "likeness", "wording"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net..", "java.sql..")
                        .because(
                                "the same text gives the same records, in the web app, on a command line, in a distributed job"));
    }

    @Test
    void thePurePackagesReadNoClock() {
        check(noClasses()
                .that()
                .resideInAnyPackage(pure("text", "extract", "divergence", "chart", "likeness", "wording"))
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
                .because("a result must not depend on the day it was made"));
    }

    @Test
    void pagesNeverTouchTheEntityManager() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "javax.sql..", "java.sql..")
                .because("each feature has one class of queries for its pages and its data"));
    }

    @Test
    void entitiesKnowNoPage() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.dixit.importing..", "org.dixit.export..", "org.dixit.site..", "org.dixit.commandline.."))
                .because("what is stored outlives how it came in and how it is shown"));
    }

    @Test
    void thePublicFormatHoldsNoEntity() {
        check(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.dixit.export..")
                .should()
                .haveRawType(annotatedWith(Entity.class))
                .because("the public format stays as it is when the tables change"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class));
    }

    private static ArchRule onlyUses(String name, String... allowed) {
        return classes()
                .that()
                .resideInAnyPackage(pure(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..")
                        .or(resideInAnyPackage(allowed))
                        .or(ARRAYS))
                .because("it runs without framework, database and network");
    }

    private static String[] pure(String... names) {
        return Stream.of(names).map(n -> "org.dixit." + n + "..").toArray(String[]::new);
    }

    /** Some of the packages are still to come: a rule about nothing holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(DIXIT);
    }
}
