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
        Assert.Equal(new DecodedText(text, "UTF-8", IsGuess: false), TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_in_both_orders_with_and_without_a_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        const string text = "Police said. Полиция сказала.";
        Assert.Equal(new DecodedText(text, "UTF-16", IsGuess: false), TextDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]));
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
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49 })]
    [InlineData(new byte[] { 0x01, 0x02, 0x03, 0x41 })]
    [InlineData(new byte[] { 0x41, 0x81, 0x42, 0x8D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    public void Bytes_that_are_no_text_are_not_read(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));
}
