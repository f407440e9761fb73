using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class SuiviConfiguration : IEntityTypeConfiguration<Suivi>
{
    public void Configure(EntityTypeBuilder<Suivi> builder)
    {
        builder.ToTable("alertes_suivi");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Texte).HasMaxLength(ContenuDeSuivi.LongueurDuTexte);
        builder.OwnsOne(s => s.Issue, i => i.Property(x => x.Texte).HasMaxLength(ContenuDeSuivi.LongueurDuTexte));
        builder.Ignore(s => s.AttendSonIssue);
        builder.HasOne<Alerte>().WithMany().HasForeignKey(s => s.AlerteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.AlerteId, s.A });
    }
}
