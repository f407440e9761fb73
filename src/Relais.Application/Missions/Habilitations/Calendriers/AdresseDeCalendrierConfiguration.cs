using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations.Calendriers;

namespace Relais.Application.Missions.Habilitations.Calendriers;

internal sealed class AdresseDeCalendrierConfiguration : IEntityTypeConfiguration<AdresseDeCalendrier>
{
    public void Configure(EntityTypeBuilder<AdresseDeCalendrier> builder)
    {
        builder.ToTable("habilitations_adresse_de_calendrier");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Empreinte).HasMaxLength(64);
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.Empreinte).IsUnique();
        builder.HasIndex(a => a.AgentId);
    }
}
