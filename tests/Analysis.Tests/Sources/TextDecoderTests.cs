using System.Text;
using Analysis.Sources;

namespace Analysis.Tests.Sources;

public sealed class TextDecoderTests
{
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("plain words")]
    [InlineData("Тысячы людзей — «затрыманыя» 🇪🇺")]
    [InlineData("")]
    public void Utf8_is_read_with_and_without_a_mark(string text)
    {
        Assert.Equal(new DecodedText(text, "UTF-8", IsGuess: false), TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(new DecodedText(text, "UTF-8", IsGuess: false),
            TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_in_both_orders_with_and_without_a_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        const string text = "Police said. Полиция сказала.";
        Assert.Equal(new DecodedText(text, "UTF-16", IsGuess: false),
            TextDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]));
        Assert.Equal(new DecodedText(text, "UTF-16", IsGuess: true), TextDecoder.Decode(encoding.GetBytes(text)));
    }

    [Fact]
    public void Cyrillic_words_in_single_bytes_are_windows_1251()
    {
        const string text = "Задержаны 20 человек, сообщило МВД.";
        Assert.Equal(new DecodedText(text, "Windows-1251", IsGuess: true), TextDecoder.Decode(Windows1251.GetBytes(text)));
    }

    [Theory]
    [InlineData("Le président a été élu à Genève.")]
    [InlineData("“Quoted” words – and a dash")]
    public void Western_letters_and_typographic_marks_in_single_bytes_are_windows_1252(string text) =>
        Assert.Equal(new DecodedText(text, "Windows-1252", IsGuess: true), TextDecoder.Decode(Windows1252.GetBytes(text)));

    [Theory]
    [InlineData("koi8-r", "KOI8-R",
        "Полиция задержала двадцать человек на площади, сообщили в министерстве. Суд освободил троих из них в понедельник.")]
    [InlineData("koi8-u", "KOI8-U",
        "Поліція затримала двадцять осіб на площі, повідомили в міністерстві. Її адвокат сказав, що суд звільнив трьох із них.")]
    [InlineData("windows-1251", "Windows-1251",
        "Полиция задержала двадцать человек на площади, сообщили в министерстве. Суд освободил троих из них в понедельник.")]
    [InlineData("iso-8859-5", "ISO-8859-5",
        "Полиция задержала двадцать человек на площади, сообщили в министерстве. Суд освободил троих из них в понедельник.")]
    [InlineData("gb18030", "GB18030", "警方周五在广场拘留了二十人，其中三人周一被法院释放。律师说，家属没有得到通知。")]
    [InlineData("big5", "BIG5", "警方週五在廣場拘留了二十人，其中三人週一被法院釋放。律師說，家屬沒有得到通知。")]
    [InlineData("shift_jis", "SHIFT_JIS", "警察は金曜日に広場で二十人を拘束した。弁護士によると、家族には知らされていないという。")]
    [InlineData("euc-kr", "EUC-KR", "경찰은 금요일 광장에서 스무 명을 체포했다고 밝혔다. 변호사는 가족들이 통보를 받지 못했다고 말했다.")]
    [InlineData("windows-1253", "ISO-8859-7", "Η αστυνομία συνέλαβε είκοσι άτομα στην πλατεία, είπε ο δικηγόρος τους τη Δευτέρα.")]
    [InlineData("windows-1256", "Windows-1256",
        "احتجزت الشرطة عشرين شخصا في الساحة يوم الجمعة، وقال المحامي إن الأسر لم تبلغ بمكان وجودهم.")]
    [InlineData("windows-1255", "Windows-1255", "המשטרה עצרה עשרים איש בכיכר ביום שישי, אמר עורך הדין. בית המשפט שחרר שלושה מהם.")]
    [InlineData("windows-1253", "Windows-1253", "Η αστυνομία συνέλαβε “είκοσι άτομα” στην πλατεία, είπε ο δικηγόρος τους τη Δευτέρα.")]
    [InlineData("windows-1250", "Windows-1250", "Policie zadržela dvacet lidí na náměstí, řekl obhájce. Žádná rodina nebyla vyrozuměna.")]
    [InlineData("iso-8859-2", "ISO-8859-2",
        "Policja zatrzymała dwudziestu ludzi na placu, powiedział obrońca. Żadna rodzina nie została powiadomiona, są one w drodze.")]
    [InlineData("windows-1252", "Windows-1252",
        "La police a arrêté vingt personnes, a déclaré l’avocat. Les familles n’ont pas été prévenues.")]
    public void Other_encodings_are_told_by_their_letters(string encoding, string name, string text) =>
        Assert.Equal(new DecodedText(text, name, IsGuess: true),
            TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf32_is_read_in_both_orders_with_and_without_a_mark(bool bigEndian)
    {
        var encoding = new UTF32Encoding(bigEndian, byteOrderMark: true);
        const string text = "Police said. Полиция сказала. 🇪🇺";
        Assert.Equal(new DecodedText(text, "UTF-32", IsGuess: false),
            TextDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]));
        Assert.Equal(new DecodedText(text, "UTF-32", IsGuess: true), TextDecoder.Decode(encoding.GetBytes(text)));
    }

    [Theory]
    // A byte of another encoding, and a text that was cut within its last letter.
    [InlineData("“Enough” – “no more”, said the caf", new byte[] { 0xE9 }, ".")]
    [InlineData("“Enough” – “no more”, said the lawyer in Gda", new byte[] { 0xC5 }, "")]
    public void A_byte_that_is_no_utf8_costs_no_document_and_is_told(string before, byte[] broken, string behind)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before), .. broken, .. Encoding.UTF8.GetBytes(behind)];
        Assert.Equal(new DecodedText(before + '\uFFFD' + behind, "UTF-8 with broken bytes", IsGuess: true), TextDecoder.Decode(bytes));
        var document = DocumentReader.Read(Analysis.Tests.Support.Files.Of("a.txt", bytes)).Single();
        Assert.Equal((SourceStatus.Read, "AN0109"), (document.Status, document.Diagnostics.Single().Code));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49 })]
    [InlineData(new byte[] { 0x01, 0x02, 0x03, 0x41 })]
    [InlineData(new byte[] { 0x41, 0x81, 0x42, 0x8D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    public void Bytes_that_are_no_text_are_not_read(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));
}
