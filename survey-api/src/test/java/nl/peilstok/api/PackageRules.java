package nl.peilstok.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Rules about what a package says of itself. */
final class PackageRules {

  private PackageRules() {}

  static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass owned, ConditionEvents events) {
        boolean marked =
            owned
                .getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        String sentence = owned.getPackageName() + " of " + owned.getName() + " is not @NullMarked";
        events.add(new SimpleConditionEvent(owned, marked, sentence));
      }
    };
  }
}
