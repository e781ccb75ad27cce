using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Tests.Sources;

public sealed class LanguageProfileTests
{
    [Theory]
    [InlineData("The police said on Monday that they had arrested 20 people at the march in the capital.", "en", true)]
    [InlineData("Die Polizei teilte am Montag mit, dass sie auf dem Marsch in der Hauptstadt 20 Menschen festgenommen hat.", "de", false)]
    [InlineData(
        "La police a déclaré lundi que vingt personnes ont été arrêtées dans la capitale lors de la marche pour la liberté.", "fr", false)]
    [InlineData("La policía dijo el lunes que había detenido a veinte personas en la marcha por la libertad en la capital.", "es", false)]
    [InlineData(
        "Policja poinformowała w poniedziałek, że na marszu w stolicy zatrzymano 20 osób, ale nie podała ich nazwisk.", "pl", false)]
    [InlineData("В понедельник милиция сообщила, что на марше в столице задержаны 20 человек, но не назвала их имён.", "ru", false)]
    [InlineData("У понеділок міліція повідомила, що на марші в столиці затримано 20 осіб, але не назвала їх імен.", "uk", false)]
    [InlineData("У панядзелак міліцыя паведаміла, што на маршы ў сталіцы затрымалі 20 чалавек, але не назвала іх імёнаў.", "be", false)]
    [InlineData("A roadside bomb struck a UN convoy near Kidal, killing two Chadian peacekeepers and seriously wounding four.", "en", true)]
    [InlineData("Davao: police nabbed 17 men in O Porto do Sol, Barangay Bucana, late on Sunday night.", "en", true)]
    [InlineData("20 arrested", "", true)]
    [InlineData("Задержаны 20 человек", "", false)]
    [InlineData("", "", true)]
    public void The_language_is_told_by_its_function_words(string text, string language, bool isEnglish) =>
        Assert.Equal((language, isEnglish), LanguageProfile.Of(TextStructure.Of(new SourceText("a.txt", text))));
}
