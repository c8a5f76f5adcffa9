package nl.peilstok.api;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test on a server of its own with an empty database; inject an {@link Installation}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@MicronautTest(transactional = false, contextBuilder = InstallationContext.class)
public @interface InstallationTest {}
