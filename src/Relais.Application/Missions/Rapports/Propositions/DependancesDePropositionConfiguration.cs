using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les tables qui accompagnent une proposition.</summary>
internal sealed class DependancesDePropositionConfiguration :
    IEntityTypeConfiguration<SourceDeProposition>,
    IEntityTypeConfiguration<RemiseDuRetour>,
    IEntityTypeConfiguration<PieceDePreuve>,
    IEntityTypeConfiguration<ReglagesDesPropositions>,
    IEntityTypeConfiguration<MessageDePropositions>
{
    public void Configure(EntityTypeBuilder<SourceDeProposition> builder)
    {
        builder.ToTable("rapports_proposition_source");
        builder.HasKey(s => new { s.PropositionId, s.Nature, s.ObjetId });
        builder.Property(s => s.Libelle).HasMaxLength(SourceDeProposition.LongueurDuLibelle);
        builder.Ignore(s => s.Objet);
        builder.HasIndex(s => s.ObjetId);
    }

    public void Configure(EntityTypeBuilder<RemiseDuRetour> builder)
    {
        builder.ToTable("rapports_proposition_remise");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.A).HasMaxLength(RemiseDuRetour.LongueurDuDestinataire);
    }

    public void Configure(EntityTypeBuilder<PieceDePreuve> builder)
    {
        builder.ToTable("rapports_proposition_piece");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nom).HasMaxLength(200);
        builder.Property(p => p.Type).HasMaxLength(80);
        builder.HasOne<Proposition>().WithMany().HasForeignKey(p => p.PropositionId);
    }

    public void Configure(EntityTypeBuilder<ReglagesDesPropositions> builder)
    {
        builder.ToTable("rapports_proposition_reglages");
        builder.HasKey(r => r.DepartementCode);
        builder.Property(r => r.DepartementCode).HasMaxLength(3);
    }

    public void Configure(EntityTypeBuilder<MessageDePropositions> builder)
    {
        builder.ToTable("rapports_proposition_message");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasOne<Agent>().WithMany().HasForeignKey(m => m.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.AgentId, m.Le });
    }
}
