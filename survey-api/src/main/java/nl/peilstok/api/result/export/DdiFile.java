package nl.peilstok.api.result.export;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.export.ExportTable.Category;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Gap;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.wave.Wave;

/**
 * Describe the table as a DDI Codebook 2.5, in both languages, so that an archive can take it.
 *
 * <p>Source: DDI Alliance, DDI-Codebook 2.5; the elements stand in the order of its schema.
 */
final class DdiFile {
  private final ExportTable table;
  private final Wave wave;
  private final DdiXml xml;

  private DdiFile(ExportTable table, Wave wave, DdiXml xml) {
    this.table = table;
    this.wave = wave;
    this.xml = xml;
  }

  /**
   * Describe a wave's table.
   *
   * @param dutch what the files say of themselves
   * @param english the same
   */
  static byte[] of(ExportTable table, Wave wave, ExportAbout dutch, ExportAbout english) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DdiXml xml = new DdiXml(XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8"));
      DdiFile file = new DdiFile(table, wave, xml);
      xml.root();
      file.study(dutch, english);
      file.file("F1", "peilstok.sav", "SPSS system file");
      file.file("F2", "peilstok.csv", "text/csv");
      xml.open("dataDscr");
      for (int at = 0; at < table.columns().size(); at++) {
        file.variable(table.columns().get(at), "V" + at);
      }
      xml.close();
      xml.end();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a text in memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  private void study(ExportAbout dutch, ExportAbout english) throws XMLStreamException {
    LocalDate closed = wave.plan().closesAt().atZone(Words.zone()).toLocalDate();
    xml.open("stdyDscr").open("citation").open("titlStmt");
    xml.element("titl", dutch.title());
    xml.element("parTitl", english.title(), Language.EN);
    xml.element("IDNo", wave.id());
    xml.close().open("prodStmt").element("software", "Peilstok").close().close();
    xml.open("stdyInfo");
    xml.both("abstract", new Wording(dutch.whole(), english.whole()));
    xml.open("sumDscr");
    xml.open("collDate", "event", "end", "date", closed.toString()).close();
    xml.both("anlyUnit", new Wording("groep van mensen", "group of people"));
    xml.close().close();
    xml.open("method").open("anlyInfo");
    for (int line = 0; line < dutch.method().size(); line++) {
      xml.both("dataAppr", new Wording(dutch.method().get(line), english.method().get(line)));
    }
    xml.close().close();
    xml.open("dataAccs").open("useStmt");
    xml.element("confDec", String.join("\n", dutch.certificate()));
    xml.close().close().close();
  }

  private void file(String id, String name, String type) throws XMLStreamException {
    xml.open("fileDscr", "ID", id).open("fileTxt").element("fileName", name);
    xml.open("dimensns");
    xml.element("caseQnty", Integer.toString(table.rows().size()));
    xml.element("varQnty", Integer.toString(table.columns().size()));
    xml.close().element("fileType", type).close().close();
  }

  private void variable(Column column, String id) throws XMLStreamException {
    boolean counted = column.kind() instanceof Kind.Figures;
    xml.open("var", "ID", id, "name", column.name(), "files", "F1 F2");
    xml.attribute("intrvl", counted ? "contin" : "discrete");
    if (column.kind() instanceof Kind.Figures(int decimals)) {
      xml.attribute("dcml", Integer.toString(decimals));
    }
    xml.both("labl", column.label());
    if (column.question().isPresent()) {
      xml.open("qstn").both("qstnLit", column.question().get()).close();
    }
    switch (column.kind()) {
      case Kind.Words _ -> {}
      case Kind.Code(List<Category> categories) -> categories(categories, false);
      case Kind.Figures _ -> {
        xml.open("invalrng");
        for (Gap gap : Gap.values()) {
          xml.open("item", "VALUE", Integer.toString(gap.code())).close();
        }
        xml.close();
        categories(gaps(), true);
      }
    }
    xml.open("varFormat", "type", column.kind() instanceof Kind.Words ? "character" : "numeric");
    xml.close().close();
  }

  private void categories(List<Category> categories, boolean missing) throws XMLStreamException {
    for (Category category : categories) {
      xml.open("catgry");
      if (missing) {
        xml.attribute("missing", "Y");
      }
      xml.element("catValu", Integer.toString(category.code()));
      xml.both("labl", category.label()).close();
    }
  }

  private static List<Category> gaps() {
    return List.of(Gap.values()).stream()
        .map(gap -> new Category(gap.code(), gap.label()))
        .toList();
  }
}
