package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.interview.Rfc9474.Vector;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The browser's half of a blind signature, in a browser. */
@InChromium
final class BlindSignatureTest {
  /** Takes hex in and gives hex out, through the modules as they are written. */
  private static final String STEPS =
      """
      async (given) => {
        const { fromHex, hex } = await import("/interview-bytes.js");
        const blind = await import("/interview-blind.js");
        const key = await blind.readKey(fromHex(given.key));
        const message = fromHex(given.input_msg);
        const finish = (signature) =>
          blind.finish(key, message, signature, fromHex(given.inv), given.salt_len);
        const encoded = await blind.encode(key, message, fromHex(given.salt));
        const spoiled = fromHex(given.blind_sig);
        spoiled[spoiled.length - 1] ^= 1;
        return {
          encoded_msg: hex(encoded),
          blinded_msg: hex(blind.blind(key, encoded, BigInt("0x" + given.factor))),
          sig: hex(await finish(fromHex(given.blind_sig))),
          spoiled: await finish(spoiled).then(hex, (refused) => refused.name),
          short: await finish(spoiled.subarray(1)).then(hex, (refused) => refused.name),
        };
      }
      """;

  /** Offers the modulus itself, zero, a divisor of the modulus and then a usable number. */
  private static final String DRAWS =
      """
      async (given) => {
        const { fromHex } = await import("/interview-bytes.js");
        const blind = await import("/interview-blind.js");
        const key = await blind.readKey(fromHex(given.key));
        const offers = [given.n, "00", given.p, given.factor];
        const { factor, inverse } = blind.drawFactor(key, () => fromHex(offers.shift()));
        const drawn = new Set();
        for (let time = 0; time < 5; time++) {
          const one = await blind.request(key, fromHex(given.input_msg));
          drawn.add(one.blinded.join()).add(one.inverse.join());
        }
        const same =
          factor === BigInt("0x" + given.factor) && inverse === BigInt("0x" + given.inv);
        return `${same}, ${offers.length} left, ${drawn.size} different`;
      }
      """;

  @ParameterizedTest
  @MethodSource("nl.peilstok.api.interview.Rfc9474#vectors")
  void the_vectors_of_the_rfc_come_out(Vector vector, Page page) {
    ModulePage.open(page, Language.NL);
    Map<?, ?> made = (Map<?, ?>) page.evaluate(STEPS, given(vector));
    if (vector.has("encoded_msg")) {
      assertThat(made.get("encoded_msg")).isEqualTo(vector.text("encoded_msg"));
    }
    assertThat(made.get("blinded_msg")).isEqualTo(vector.text("blinded_msg"));
    assertThat(made.get("sig")).isEqualTo(vector.text("sig"));
    assertThat(made.get("spoiled")).isEqualTo("RangeError");
    assertThat(made.get("short")).isEqualTo("RangeError");
  }

  @Test
  void a_factor_that_cannot_be_used_is_drawn_again_and_none_comes_twice(Page page) {
    ModulePage.open(page, Language.NL);
    Vector vector = Rfc9474.vectors().findFirst().orElseThrow();
    assertThat(page.evaluate(DRAWS, given(vector))).isEqualTo("true, 0 left, 10 different");
  }

  private static Map<String, Object> given(Vector vector) {
    Map<String, Object> given = new HashMap<>();
    for (String field : new String[] {"input_msg", "salt", "inv", "blind_sig", "n", "p"}) {
      given.put(field, vector.text(field));
    }
    given.put("salt_len", vector.saltLength());
    given.put("key", vector.publicKey());
    given.put("factor", vector.factor());
    return given;
  }
}
