using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Audit;

/// <summary>What the audit trail leaves out, said in the mapping of each record.</summary>
public static class AuditRules
{
    internal const string NotAudited = "Concordat:NotAudited";
    internal const string ValueNotAudited = "Concordat:ValueNotAudited";

    /// <summary>Changes of this record are not in the trail at all: sessions, jobs, the trail itself.</summary>
    public static EntityTypeBuilder<T> LeaveOutOfAuditTrail<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.HasAnnotation(NotAudited, true);
        return entity;
    }

    /// <summary>Changes of this property are not in the trail at all: it follows from what is.</summary>
    public static PropertyBuilder<T> LeaveOutOfAuditTrail<T>(this PropertyBuilder<T> property)
    {
        property.HasAnnotation(NotAudited, true);
        return property;
    }

    /// <summary>That this property changed is in the trail, its value is not: secrets, identities, file content.</summary>
    public static PropertyBuilder<T> LeaveValueOutOfAuditTrail<T>(this PropertyBuilder<T> property)
    {
        property.HasAnnotation(ValueNotAudited, true);
        return property;
    }
}
