package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Take part with a ticket: the calls that lead to a respondent's token.
 *
 * @param manifestHash what was promised; a questionnaire of another promise is refused
 */
record Participation(Api api, String manifestHash) {
  private static final int RANDOM_BYTES = 32;

  /**
   * The questionnaire, and the promise it comes with.
   *
   * @param tokenKey of an invitation, in DER; empty for a sealed code
   */
  @SuppressWarnings("ArrayRecordComponent") // a key on its way, never compared
  record Opened(JsonNode manifest, JsonNode instrument, byte[] tokenKey) {

    /** The segment values that the wave asks. */
    List<String> keys() {
      List<String> keys = new ArrayList<>(Json.texts(manifest, "where"));
      keys.addAll(Json.texts(manifest, "who"));
      return keys;
    }
  }

  /** Open the questionnaire; nothing is recorded. */
  Opened open(Ticket ticket) {
    JsonNode shown =
        switch (ticket) {
          case Ticket.Invitation invitation -> show("Invitation-Code", invitation.code());
          case Ticket.SealedCode sealedCode -> show("Sealed-Code", sealedCode.code());
        };
    String text = Json.text(shown, "manifest");
    boolean kept =
        !(ticket instanceof Ticket.Invitation it) || it.manifestHash().equals(hash(text));
    if (!kept || !hash(text).equals(manifestHash)) {
      throw new Refused("The questionnaire belongs to another manifest than the promised one.");
    }
    JsonNode manifest = Json.read(text);
    byte[] key = Base64.getUrlDecoder().decode(Json.text(shown, "tokenKey", ""));
    if (key.length > 0 && !hex(sha256(key)).equals(Json.text(manifest, "tokenKeySha256"))) {
      throw new Refused("The token key is another one than the promised one.");
    }
    return new Opened(manifest, Json.field(shown, "instrument"), key);
  }

  /** What opens a session: a token that is signed blindly now, or the sealed code. */
  Map<String, Object> admission(Ticket ticket, Opened opened) {
    return switch (ticket) {
      case Ticket.SealedCode sealedCode -> Map.of("sealedCode", sealedCode.code());
      case Ticket.Invitation invitation -> signedToken(invitation, opened);
    };
  }

  /** Get a respondent's token. */
  String session(Map<String, Object> admission) {
    Reply reply = api.send("POST", "/respondent-sessions", Map.of(), admission);
    return Json.text(reply.expect(201).json(), "token");
  }

  private Map<String, Object> signedToken(Ticket.Invitation invitation, Opened opened) {
    byte[] input =
        joined(
            BlindClient.random(RANDOM_BYTES),
            HexFormat.of().parseHex(manifestHash),
            sha256(opened.tokenKey()),
            BlindClient.random(RANDOM_BYTES));
    BlindClient client = BlindClient.of(opened.tokenKey());
    BlindClient.Blinded blinded = client.blind(input);
    Reply signed =
        api.send(
            "POST",
            "/participation/blind-signatures",
            Map.of("Invitation-Code", invitation.code()),
            Map.of("blindedMessage", text(blinded.message())));
    byte[] blindSignature =
        Base64.getUrlDecoder().decode(Json.text(signed.expect(200).json(), "blindSignature"));
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("tokenInput", text(input));
    token.put("signature", text(client.unblind(input, blinded, blindSignature)));
    return token;
  }

  private JsonNode show(String header, String code) {
    return api.get("/participation", Map.of(header, code)).expect(200).json();
  }

  private static String hash(String text) {
    return hex(sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] sha256(byte[] bytes) {
    return Secrets.sha256(bytes);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
