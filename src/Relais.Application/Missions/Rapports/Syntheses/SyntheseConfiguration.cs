using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

internal sealed class SyntheseConfiguration :
    IEntityTypeConfiguration<Synthese>,
    IEntityTypeConfiguration<TexteDeSynthese>,
    IEntityTypeConfiguration<ClicheDeSynthese>
{
    public void Configure(EntityTypeBuilder<Synthese> builder)
    {
        builder.ToTable("rapports_synthese");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.DepartementCode).HasMaxLength(3);
        builder.HasOne<Agent>().WithMany().HasForeignKey(s => s.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.DepartementCode, s.Mois }).IsUnique();
        builder.HasMany(s => s.Textes).WithOne().HasForeignKey(t => t.SyntheseId);
        builder.HasMany(s => s.Cliches).WithOne().HasForeignKey(c => c.SyntheseId);
    }

    public void Configure(EntityTypeBuilder<TexteDeSynthese> builder)
    {
        builder.ToTable("rapports_texte_de_synthese");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Code).HasMaxLength(40);
        builder.Property(t => t.Texte).HasMaxLength(TexteDeSynthese.LongueurMaximale);
        builder.Property(t => t.TexteCompose).HasMaxLength(TexteDeSynthese.LongueurMaximale * 5);
        builder.HasIndex(t => new { t.SyntheseId, t.Ordre }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ClicheDeSynthese> builder)
    {
        builder.ToTable("rapports_cliche_de_synthese");
        builder.HasKey(c => new { c.SyntheseId, c.Numero });
        builder.Property(c => c.Numero).ValueGeneratedNever();
        builder.Property(c => c.Contenu).HasMaxLength(Cliche.LongueurMaximale);
        builder.Property(c => c.Empreinte).HasMaxLength(64);
    }
}
