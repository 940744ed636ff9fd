using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Concordat.Application.Accounts;

/// <summary>Hashes passwords: PBKDF2 with SHA-512 and a salt of their own, 210,000 rounds as OWASP asks.</summary>
internal static class Passwords
{
    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    private static readonly Account Anybody = new();

    public static string Hash(string password) => Hasher.HashPassword(Anybody, password);

    public static bool Verify(string? hash, string password) => hash is not null && Hasher.VerifyHashedPassword(Anybody, hash, password) != PasswordVerificationResult.Failed;
}
