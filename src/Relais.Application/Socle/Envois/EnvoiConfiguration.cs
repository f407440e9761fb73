using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Socle.Envois;

internal sealed class EnvoiConfiguration : IEntityTypeConfiguration<Envoi>
{
    public void Configure(EntityTypeBuilder<Envoi> builder)
    {
        builder.ToTable("socle_envoi");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Destinataire).HasMaxLength(254);
        builder.Property(e => e.Adresse).HasMaxLength(254);
        builder.Property(e => e.Modele).HasMaxLength(60);
        builder.Property(e => e.Etape).HasMaxLength(60);
        builder.HasOne<Agent>().WithMany().HasForeignKey(e => e.AgentId).OnDelete(DeleteBehavior.Restrict);

        // A step is announced once to a person on a channel, whatever runs twice.
        builder.HasIndex(e => new { e.ObjetId, e.Etape, e.Canal, e.Destinataire }).IsUnique();
        builder.HasIndex(e => new { e.Canal, e.Etat, e.DuA });
        builder.HasIndex(e => e.Jeton);
        builder.HasIndex(e => new { e.AgentId, e.Canal, e.EcritA });
    }
}
