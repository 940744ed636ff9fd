using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>Settings as a page lists them, with the name of who set them.</summary>
public sealed record SettingLine(PartnershipSettings Settings, string SetBy);
