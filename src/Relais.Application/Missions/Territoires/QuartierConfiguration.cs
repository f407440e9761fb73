using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class QuartierConfiguration : IEntityTypeConfiguration<Quartier>, IEntityTypeConfiguration<Contour>
{
    public void Configure(EntityTypeBuilder<Quartier> builder)
    {
        builder.ToTable("territoires_quartier");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.DepartementCode).HasMaxLength(3);
        builder.PrimitiveCollection(q => q.Intercommunalites).HasMaxLength(200).ElementType().HasMaxLength(Intercommunalite.LongueurDuSiren);
        builder.HasIndex(q => q.Code).IsUnique();
        builder.HasIndex(q => new { q.DepartementCode, q.Generation, q.NomNormalise });
        builder.OwnsMany(q => q.Communes, communes =>
        {
            communes.ToTable("territoires_commune_du_quartier");
            communes.WithOwner().HasForeignKey("QuartierId");
            communes.HasKey("QuartierId", nameof(CommuneDuQuartier.Rang));
            communes.Property(c => c.Rang).ValueGeneratedNever();
            communes.Property(c => c.CodeInsee).HasMaxLength(5);
            communes.Property(c => c.Siren).HasMaxLength(9);
            communes.HasIndex(c => c.CodeInsee);
        });
    }

    public void Configure(EntityTypeBuilder<Contour> builder)
    {
        builder.ToTable("territoires_contour");
        builder.HasKey(c => c.QuartierId);
        builder.HasOne<Quartier>().WithOne().HasForeignKey<Contour>(c => c.QuartierId).OnDelete(DeleteBehavior.Restrict);
    }
}
