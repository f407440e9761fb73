using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les éditions, leurs relevés et ce qui les a corrigés.</summary>
internal sealed class EditionConfiguration :
    IEntityTypeConfiguration<Edition>,
    IEntityTypeConfiguration<Releve>,
    IEntityTypeConfiguration<Correction>,
    IEntityTypeConfiguration<Depot>
{
    private const int LongueurDUnCode = 9;

    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("indicateurs_edition");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.JeuCode).HasMaxLength(60);
        builder.PrimitiveCollection(e => e.Notes).HasField("_notes").HasMaxLength(2000).ElementType().HasMaxLength(80);
        builder.HasOne<JeuDeDonnees>().WithMany().HasForeignKey(e => e.JeuCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.JeuCode, e.Annee }).IsUnique();
        builder.OwnsMany(e => e.Millesimes, millesimes =>
        {
            millesimes.ToTable("indicateurs_millesime");
            millesimes.WithOwner().HasForeignKey("EditionId");
            millesimes.HasKey("EditionId", nameof(Millesime.Rang));
            millesimes.Property(m => m.Rang).ValueGeneratedNever();
            millesimes.Property(m => m.IndicateurCode).HasMaxLength(60);
            millesimes.Property(m => m.Colonne).HasMaxLength(80);
            millesimes.Property(m => m.Rupture).HasMaxLength(500);
            millesimes.HasOne<Indicateur>().WithMany().HasForeignKey(m => m.IndicateurCode).OnDelete(DeleteBehavior.Restrict);
            millesimes.HasIndex(m => m.IndicateurCode);
        });
    }

    public void Configure(EntityTypeBuilder<Releve> builder)
    {
        builder.ToTable("indicateurs_releve");
        builder.HasKey(r => new { r.EditionId, r.Niveau, r.Code });
        builder.Property(r => r.Code).HasMaxLength(LongueurDUnCode);
        builder.Property(r => r.Valeurs).HasMaxLength(Releve.LongueurAuPlus);
        builder.Property(r => r.Notes).HasMaxLength(400);
        // No foreign key to the edition, which is never deleted: its check on each row costs as much as writing the row (docs/adr/0080).
        builder.HasIndex(r => new { r.Code, r.Niveau });
    }

    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.ToTable("indicateurs_correction");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(LongueurDUnCode);
        builder.Property(c => c.IndicateurCode).HasMaxLength(60);
        builder.Property(c => c.Avant).HasMaxLength(EcritureDeValeur.LongueurAuPlus);
        builder.Property(c => c.Apres).HasMaxLength(EcritureDeValeur.LongueurAuPlus);
        builder.HasOne<Edition>().WithMany().HasForeignKey(c => c.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.EditionId, c.IndicateurCode });
        builder.HasIndex(c => new { c.Code, c.IndicateurCode });
    }

    public void Configure(EntityTypeBuilder<Depot> builder)
    {
        builder.ToTable("indicateurs_depot");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.DeposeA);
    }
}
