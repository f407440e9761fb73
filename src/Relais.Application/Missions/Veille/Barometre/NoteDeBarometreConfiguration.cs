using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Territoires;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

internal sealed class NoteDeBarometreConfiguration : IEntityTypeConfiguration<NoteDeBarometre>
{
    public void Configure(EntityTypeBuilder<NoteDeBarometre> builder)
    {
        builder.ToTable("veille_note_de_barometre");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.DepartementCode).HasMaxLength(3);
        builder.Property(n => n.Motif).HasMaxLength(ContenuDeNote.LongueurDuMotif);
        builder.Ignore(n => n.Contenu);
        builder.OwnsOne(n => n.Scores, s => s.Ignore(x => x.Donnes));
        builder.Navigation(n => n.Scores).IsRequired();
        builder.HasOne<Quartier>().WithMany().HasForeignKey(n => n.QuartierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(n => n.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.QuartierId, n.SemaineDu, n.AuteurId }).IsUnique();
        builder.HasIndex(n => new { n.DepartementCode, n.SemaineDu });
        builder.HasIndex(n => n.AuteurId);
    }
}
