using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class CorrespondanceConfiguration : IEntityTypeConfiguration<Correspondance>, IEntityTypeConfiguration<Tampon>
{
    public void Configure(EntityTypeBuilder<Correspondance> builder)
    {
        builder.ToTable("territoires_correspondance");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.Code2024, c.Code2015 }).IsUnique();
        builder.HasIndex(c => c.Code2015);
    }

    public void Configure(EntityTypeBuilder<Tampon> builder)
    {
        builder.ToTable("territoires_tampon");
        builder.HasKey(t => t.Nom);
        builder.Property(t => t.Nom).HasMaxLength(40);
    }
}
