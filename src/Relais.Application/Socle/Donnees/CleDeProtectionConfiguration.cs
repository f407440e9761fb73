using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Relais.Application.Socle.Donnees;

/// <summary>The key ring of the cookies, kept with the rest: a backup of the base restores the sessions.</summary>
internal sealed class CleDeProtectionConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("socle_cle_de_protection");
        builder.Property(c => c.Xml).HasMaxLength(8000);
    }
}
