using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les tables qui dépendent d’un rapport.</summary>
internal sealed class ContenuDeRapportConfiguration :
    IEntityTypeConfiguration<SectionDeRapport>,
    IEntityTypeConfiguration<TexteDeRubrique>,
    IEntityTypeConfiguration<ElementEcarte>,
    IEntityTypeConfiguration<Annotation>,
    IEntityTypeConfiguration<Cliche>,
    IEntityTypeConfiguration<FichierFige>
{
    public void Configure(EntityTypeBuilder<SectionDeRapport> builder)
    {
        builder.ToTable("rapports_section");
        builder.HasKey(s => new { s.RapportId, s.Rang });
        builder.Property(s => s.Rang).ValueGeneratedNever();
        builder.HasIndex(s => s.QuartierId);
    }

    public void Configure(EntityTypeBuilder<TexteDeRubrique> builder)
    {
        builder.ToTable("rapports_texte");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Code).HasMaxLength(40);
        builder.Property(t => t.Texte).HasMaxLength(TexteDeRubrique.LongueurMaximale);
        builder.Property(t => t.TexteCompose).HasMaxLength(TexteDeRubrique.LongueurMaximale * 5);
        builder.HasIndex(t => new { t.RapportId, t.SectionRang, t.Ordre }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ElementEcarte> builder)
    {
        builder.ToTable("rapports_element_ecarte");
        builder.HasKey(e => new { e.RapportId, e.ElementId });
    }

    public void Configure(EntityTypeBuilder<Annotation> builder)
    {
        builder.ToTable("rapports_annotation");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Texte).HasMaxLength(Annotation.LongueurMaximale);
        builder.HasOne<TexteDeRubrique>().WithMany().HasForeignKey(a => a.TexteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AuteurId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Cliche> builder)
    {
        builder.ToTable("rapports_cliche");
        builder.HasKey(c => new { c.RapportId, c.Numero });
        builder.Property(c => c.Numero).ValueGeneratedNever();
        builder.Property(c => c.Contenu).HasMaxLength(Cliche.LongueurMaximale);
        builder.Property(c => c.Empreinte).HasMaxLength(64);
        builder.Property(c => c.Pieces).HasMaxLength(Cliche.LongueurMaximale);
    }

    public void Configure(EntityTypeBuilder<FichierFige> builder)
    {
        builder.ToTable("rapports_fichier");
        builder.HasKey(f => new { f.RapportId, f.Numero, f.Format });
        builder.HasOne<Cliche>().WithMany().HasForeignKey(f => new { f.RapportId, f.Numero });
    }
}
