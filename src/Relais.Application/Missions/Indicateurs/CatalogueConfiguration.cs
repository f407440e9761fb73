using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Le catalogue et le dictionnaire des fichiers.</summary>
internal sealed class CatalogueConfiguration :
    IEntityTypeConfiguration<Indicateur>,
    IEntityTypeConfiguration<JeuDeDonnees>,
    IEntityTypeConfiguration<NomDeFichier>,
    IEntityTypeConfiguration<ColonneDeJeu>
{
    public void Configure(EntityTypeBuilder<Indicateur> builder)
    {
        builder.ToTable("indicateurs_indicateur");
        builder.HasKey(i => i.Code);
        builder.Property(i => i.Code).HasMaxLength(60);
        builder.Property(i => i.Definition).HasMaxLength(2000);
        builder.Property(i => i.Theme).HasMaxLength(80);
        builder.Property(i => i.Producteur).HasMaxLength(120);
        builder.Property(i => i.RegleDeSecret).HasMaxLength(500);
        builder.Ignore(i => i.Objet);
        builder.Ignore(i => i.Description);
        builder.HasData(DictionnaireLivre.Indicateurs());
    }

    public void Configure(EntityTypeBuilder<JeuDeDonnees> builder)
    {
        builder.ToTable("indicateurs_jeu");
        builder.HasKey(j => j.Code);
        builder.Property(j => j.Code).HasMaxLength(60);
        builder.Property(j => j.Producteur).HasMaxLength(120);
        builder.HasData(DictionnaireLivre.Jeux());
    }

    public void Configure(EntityTypeBuilder<NomDeFichier> builder)
    {
        builder.ToTable("indicateurs_nom_de_fichier");
        builder.HasKey(f => new { f.JeuCode, f.Motif });
        builder.Property(f => f.JeuCode).HasMaxLength(60);
        builder.HasOne<JeuDeDonnees>().WithMany().HasForeignKey(f => f.JeuCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasData(DictionnaireLivre.Fichiers());
    }

    public void Configure(EntityTypeBuilder<ColonneDeJeu> builder)
    {
        builder.ToTable("indicateurs_colonne");
        builder.HasKey(c => new { c.JeuCode, c.Nom });
        builder.Property(c => c.JeuCode).HasMaxLength(60);
        builder.Property(c => c.IndicateurCode).HasMaxLength(60);
        builder.HasOne<JeuDeDonnees>().WithMany().HasForeignKey(c => c.JeuCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicateur>().WithMany().HasForeignKey(c => c.IndicateurCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.IndicateurCode);
        builder.HasData(DictionnaireLivre.Colonnes());
    }
}
