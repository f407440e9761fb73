using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les tableaux partagés et leurs publications.</summary>
internal sealed class ObservatoireConfiguration : IEntityTypeConfiguration<TableauPartage>, IEntityTypeConfiguration<Publication>
{
    private const int ContenuAuPlus = 1_000_000;

    public void Configure(EntityTypeBuilder<TableauPartage> builder)
    {
        builder.ToTable("indicateurs_tableau");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.DepartementCode).HasMaxLength(3);
        builder.Property(t => t.Introduction).HasMaxLength(TableauPartage.LongueurDeLIntroduction);
        builder.PrimitiveCollection(t => t.Quartiers).HasField("_quartiers");
        builder.PrimitiveCollection(t => t.Indicateurs).HasField("_indicateurs").HasMaxLength(2000).ElementType().HasMaxLength(60);
        builder.HasOne<Agent>().WithMany().HasForeignKey(t => t.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => t.AuteurId);
        builder.HasIndex(t => new { t.DepartementCode, t.ModifieA });
        builder.OwnsMany(t => t.Notes, notes =>
        {
            notes.ToTable("indicateurs_note_de_tableau");
            notes.WithOwner().HasForeignKey("TableauId");
            notes.HasKey("TableauId", nameof(NoteDeTableau.IndicateurCode));
            notes.Property(n => n.IndicateurCode).HasMaxLength(60);
            notes.Property(n => n.Texte).HasMaxLength(TableauPartage.LongueurDUneNote);
        });
    }

    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("indicateurs_publication");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Empreinte).HasMaxLength(64);
        builder.Property(p => p.Contenu).HasMaxLength(ContenuAuPlus);
        builder.HasOne<TableauPartage>().WithMany().HasForeignKey(p => p.TableauId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.Empreinte).IsUnique();
        builder.HasIndex(p => p.TableauId);
    }
}
