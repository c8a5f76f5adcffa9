package nl.peilstok.api;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.api.Municipality.Colleague;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jspecify.annotations.Nullable;

/**
 * The device of somebody who is invited: takes the four calls, and blinds with Bouncy Castle, which
 * the product does not use for that.
 */
public final class Guest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ApiClient anyone;
  private final String code;
  private byte[] input = new byte[0];
  private byte[] blinded = new byte[0];
  private byte[] signature = new byte[0];
  private @Nullable RSAKeyParameters key;
  private BigInteger factor = BigInteger.ONE;

  /** Take the code of a letter in hand. */
  public Guest(ApiClient anyone, String code) {
    this.anyone = anyone;
    this.code = code;
  }

  /** Ask for the questionnaire. */
  public Answer questionnaire() {
    return withCode().get("/participation");
  }

  /** Make up a token for the wave of a questionnaire, and blind it. */
  public Guest blind(Answer questionnaire) {
    byte[] tokenKey = Base64.getUrlDecoder().decode(questionnaire.string("tokenKey"));
    byte[] manifest = sha256(questionnaire.string("manifest").getBytes(StandardCharsets.UTF_8));
    input =
        ByteBuffer.allocate(128)
            .put(random())
            .put(manifest)
            .put(sha256(tokenKey))
            .put(random())
            .array();
    try {
      RSAKeyParameters parsed = (RSAKeyParameters) PublicKeyFactory.createKey(tokenKey);
      key = parsed;
      RSABlindingFactorGenerator factors = new RSABlindingFactorGenerator();
      factors.init(new ParametersWithRandom(parsed, RANDOM));
      factor = factors.generateBlindingFactor();
      PSSSigner signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), 48);
      signer.init(
          true, new ParametersWithRandom(new RSABlindingParameters(parsed, factor), RANDOM));
      signer.update(input, 0, input.length);
      blinded = signer.generateSignature();
    } catch (IOException | CryptoException wrong) {
      throw new IllegalStateException(wrong);
    }
    return this;
  }

  /** Have the blinded token signed. */
  public Answer sign() {
    return sign(blinded);
  }

  /** Have any bytes signed. */
  public Answer sign(byte[] message) {
    return withCode()
        .post("/participation/blind-signatures", Map.of("blindedMessage", text(message)));
  }

  /** Unblind what came back. */
  public Guest unblind(Answer signed) {
    byte[] blindSignature = Base64.getUrlDecoder().decode(signed.string("blindSignature"));
    AsymmetricBlockCipher unblinding = new RSABlindingEngine();
    unblinding.init(false, new RSABlindingParameters(Objects.requireNonNull(key), factor));
    try {
      byte[] unblinded = unblinding.processBlock(blindSignature, 0, blindSignature.length);
      // Bouncy Castle leaves zeros in front away.
      signature = new byte[blindSignature.length];
      System.arraycopy(
          unblinded, 0, signature, signature.length - unblinded.length, unblinded.length);
    } catch (InvalidCipherTextException wrong) {
      throw new IllegalStateException(wrong);
    }
    return this;
  }

  /** Ask for a session with the unblinded token. */
  public Answer session() {
    return session(input, signature);
  }

  /** Ask for a session with any token. */
  public Answer session(byte[] tokenInput, byte[] tokenSignature) {
    return anyone.post(
        "/respondent-sessions",
        Map.of("tokenInput", text(tokenInput), "signature", text(tokenSignature)));
  }

  /** A caller with the session's token. */
  public ApiClient respondent() {
    return anyone.withBearer(session().string("token"));
  }

  /** Have everything done that comes before the response. */
  public Guest admitted() {
    return blind(questionnaire()).unblind(sign());
  }

  /** Do the whole interview as this colleague. */
  public Answer answer(Colleague colleague) {
    Answer questionnaire = questionnaire();
    blind(questionnaire).unblind(sign());
    Map<String, Object> answers =
        Interview.answers(colleague, questionnaire, colleague.id().hashCode());
    return respondent().post("/responses", Interview.response(colleague, answers));
  }

  /** What was made up and signed. */
  public byte[] input() {
    return input.clone();
  }

  /** What was sent to be signed. */
  public byte[] blinded() {
    return blinded.clone();
  }

  /** The unblinded signature. */
  public byte[] signature() {
    return signature.clone();
  }

  private ApiClient withCode() {
    return anyone.with("Invitation-Code", code.replace("-", ""));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
