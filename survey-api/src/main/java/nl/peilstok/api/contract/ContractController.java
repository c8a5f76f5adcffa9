package nl.peilstok.api.contract;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import nl.peilstok.api.platform.security.Access;

@Controller("/api/docs")
@Secured(Access.ANYONE)
@Hidden
class ContractController {
  private static final String RESOURCE = "/META-INF/swagger/peilstok-v1.yml";
  private static final String YAML = "application/yaml";

  private final byte[] contract = read();

  @Get(produces = MediaType.ALL)
  HttpResponse<?> show() {
    return HttpResponse.seeOther(URI.create("/api/docs/openapi.yaml"));
  }

  @Get(uri = "/openapi.yaml", produces = MediaType.ALL)
  HttpResponse<byte[]> contract() {
    return HttpResponse.ok(contract).contentType(YAML);
  }

  private static byte[] read() {
    try (InputStream resource =
        Objects.requireNonNull(ContractController.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return resource.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("the contract cannot be read", broken);
    }
  }
}
