using System.Xml.Linq;
using Concordat.Application.Shared;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Concordat.Web.Hosting;

/// <summary>Closes data-protection keys with the key file before they reach the database.</summary>
public sealed class KeyFileEncryptor(SecretBox box) : IXmlEncryptor
{
    internal const string Purpose = "data-protection-key";

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("closed", box.Close(plaintextElement.ToString(SaveOptions.DisableFormatting), Purpose)), typeof(KeyFileDecryptor));
}
