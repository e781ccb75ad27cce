using System.Security.Cryptography;

namespace Analysis.Caching;

/// <summary>
/// Random bytes that only this user of this machine has. What is marked with them was written by this user: a cache that came
/// with somebody's files is not believed.
/// </summary>
internal static class OwnerSecret
{
    private const int Length = 32;

    /// <summary>The bytes of this user; made when there are none yet.</summary>
    /// <exception cref="IOException">They can be neither read nor written.</exception>
    /// <exception cref="UnauthorizedAccessException">They can be neither read nor written.</exception>
    public static byte[] OfUser()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? In(Path.Combine(home, "analysis")) : throw new IOException("The user has no folder of his own.");
    }

    /// <summary>The bytes kept in a folder; made when there are none yet.</summary>
    public static byte[] In(string folder)
    {
        OwnerFiles.CreateFolder(folder);
        var path = Path.Combine(folder, "cache-secret");
        // Two processes may make it at once: the first one's holds.
        for (var trial = 0; trial < 2; trial++)
        {
            if (File.Exists(path) && File.ReadAllBytes(path) is { Length: Length } secret)
            {
                return secret;
            }

            File.Delete(path);
            var fresh = path + Path.GetRandomFileName();
            using (var file = OwnerFiles.Create(fresh))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
            }

            try
            {
                File.Move(fresh, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(fresh);
            }
        }

        return File.ReadAllBytes(path) is { Length: Length } made ? made : throw new IOException("The secret of the cache cannot be kept.");
    }
}
