using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

internal sealed class ContratDeVilleConfiguration : IEntityTypeConfiguration<ContratDeVille>, IEntityTypeConfiguration<Poche>, IEntityTypeConfiguration<Intercommunalite>
{
    public void Configure(EntityTypeBuilder<ContratDeVille> builder)
    {
        builder.ToTable("territoires_contrat_de_ville");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(20);
        builder.Property(c => c.DepartementCode).HasMaxLength(3);
        builder.PrimitiveCollection(c => c.Themes).HasMaxLength(4000).ElementType().HasMaxLength(200);
        builder.HasIndex(c => new { c.DepartementCode, c.Code }).IsUnique();
        builder.OwnsMany(c => c.Quartiers, quartiers =>
        {
            quartiers.ToTable("territoires_quartier_du_contrat");
            quartiers.WithOwner().HasForeignKey("ContratDeVilleId");
            quartiers.HasKey("ContratDeVilleId", nameof(QuartierDuContrat.QuartierId));
            quartiers.HasOne<Quartier>().WithMany().HasForeignKey(q => q.QuartierId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    public void Configure(EntityTypeBuilder<Poche> builder)
    {
        builder.ToTable("territoires_poche");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.DepartementCode).HasMaxLength(3);
        builder.Property(p => p.Delimitation).HasMaxLength(2000);
        builder.HasIndex(p => p.DepartementCode);
        builder.HasOne<ContratDeVille>().WithMany().HasForeignKey(p => p.ContratId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Intercommunalite> builder)
    {
        builder.ToTable("territoires_intercommunalite");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Siren).HasMaxLength(Intercommunalite.LongueurDuSiren);
        builder.HasIndex(i => i.Siren).IsUnique();
    }
}
