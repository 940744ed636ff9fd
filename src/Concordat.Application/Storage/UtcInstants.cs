using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Concordat.Application.Storage;

/// <summary>Instants are UTC in the program and in both databases; SQLite gives them back without saying so.</summary>
internal sealed class UtcInstants() : ValueConverter<DateTime, DateTime>(
    at => at.Kind == DateTimeKind.Utc ? at : DateTime.SpecifyKind(at, DateTimeKind.Utc),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
