using System.Xml.Linq;
using Concordat.Application.Shared;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Concordat.Web.Hosting;

/// <summary>Opens data-protection keys again. The framework makes it, so it takes the services.</summary>
public sealed class KeyFileDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<SecretBox>().Open(encryptedElement.Value, KeyFileEncryptor.Purpose));
}
