using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>PDF through the program pdftotext, where it is installed: it reads the bytes from standard input and sees no file.</summary>
internal static class Pdf
{
    public static Document Read(SourceFile file, byte[] bytes)
    {
        try
        {
            return Run(bytes, file.Limits) is { } content
                ? Document.Of(file, bytes, content, DocumentProperties.None)
                : Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "PDF"));
        }
        catch (Win32Exception)
        {
            return Document.Failed(file, bytes, SourceStatus.Unsupported, Document.About(file, DiagnosticCatalog.NoPdfTool));
        }
        catch (TimeoutException)
        {
            return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.PdfTooSlow, file.Limits["seconds"]));
        }
    }

    private static string? Run(byte[] bytes, ReadingLimits limits)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        using var patience = new CancellationTokenSource(limits.Time);
        try
        {
            return Exchange(process, bytes, patience.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException();
        }
    }

    // All three pipes at once: a full one would stop the program.
    private static async Task<string?> Exchange(Process process, byte[] bytes, CancellationToken patience)
    {
        var output = process.StandardOutput.ReadToEndAsync(patience);
        var errors = process.StandardError.ReadToEndAsync(patience);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, patience);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading: what it answers tells why.
        }

        var content = await output;
        await errors;
        await process.WaitForExitAsync(patience);
        return process.ExitCode == 0 ? content.Replace("\f", "\n\n", StringComparison.Ordinal).Trim() : null;
    }
}
