package nl.peilstok.api.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

final class DdiFileTest {
  private static final String DDI = "ddi:codebook:2_5";
  private static final Wave WAVE =
      new Wave.Draft(
          "w1",
          new WavePlan(
              "Najaar",
              "kort",
              "1.1",
              List.of(SegmentKey.DIRECTORATE),
              List.of(SegmentKey.ROLE),
              10,
              Instant.parse("2026-11-23T10:00:00Z"),
              true,
              Map.of()));

  @Test
  void every_column_is_described_in_both_languages() throws Exception {
    Document codebook = codebook();
    List<Element> variables = elements(codebook.getElementsByTagNameNS(DDI, "var"));

    assertThat(variables).hasSameSizeAs(SmallTable.TABLE.columns());
    for (Element variable : variables) {
      assertThat(languages(variable, "labl")).startsWith("nl", "en");
    }
    Element item = variables.getLast();
    assertThat(item.getAttribute("name")).isEqualTo("item.ww_k.s1");
    assertThat(elements(item.getElementsByTagNameNS(DDI, "qstnLit")))
        .extracting(Node::getTextContent)
        .containsExactly("Ik weet hoe.", "I know how.");
    assertThat(elements(item.getElementsByTagNameNS(DDI, "catValu")))
        .extracting(Node::getTextContent)
        .containsExactly("-9", "-8", "-7");
  }

  @Test
  void elements_stand_in_the_order_of_the_schema() throws Exception {
    Element root = codebook().getDocumentElement();

    assertThat(root.getNamespaceURI()).isEqualTo(DDI);
    assertThat(children(root)).containsExactly("stdyDscr", "fileDscr", "fileDscr", "dataDscr");
    assertThat(children(first(root, "stdyDscr")))
        .containsExactly("citation", "stdyInfo", "method", "dataAccs");
    assertThat(children(first(root, "titlStmt"))).containsExactly("titl", "parTitl", "IDNo");
    for (Element variable : elements(root.getElementsByTagNameNS(DDI, "var"))) {
      assertThat(List.of("labl", "qstn", "invalrng", "catgry", "varFormat"))
          .containsSubsequence(children(variable).stream().distinct().toList());
    }
  }

  private static Document codebook() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] file = DdiFile.of(SmallTable.TABLE, WAVE, SmallTable.ABOUT, SmallTable.ABOUT);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static Element first(Element parent, String name) {
    return (Element) parent.getElementsByTagNameNS(DDI, name).item(0);
  }

  private static List<String> languages(Element parent, String name) {
    return elements(parent.getElementsByTagNameNS(DDI, name)).stream()
        .map(element -> element.getAttribute("xml:lang"))
        .toList();
  }

  private static List<String> children(Element parent) {
    return elements(parent.getChildNodes()).stream().map(Node::getLocalName).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      if (nodes.item(at) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
